package import Exchanging
import FHIR
import HTTP

/// Adds what every answer carries, and puts exchanges into journal and log.
package struct ExchangeRecorder: Sendable {
    package let setting: StubSetting
    package let crossOrigin: CrossOrigin?
    package let log: AccessLog?

    package init(setting: StubSetting, crossOrigin: CrossOrigin?, log: AccessLog?) {
        self.setting = setting
        self.crossOrigin = crossOrigin
        self.log = log
    }

    /// - Parameter begin: when the request was whole, by the monotonic clock; nil for what was never a whole request.
    func remember(
        _ outcome: inout ExchangeOutcome,
        _ fault: AppliedFault?,
        _ request: Request?,
        _ state: SandboxState,
        begin: Int64?
    ) {
        complete(&outcome.response, for: request)
        let nanoseconds = begin.map { setting.clock.monotonicNanoseconds() - $0 } ?? 0
        if let request {
            let time = setting.clock.unixSeconds()
            state.journal.append(
                JournalEntry(time: time, nanoseconds: nanoseconds, request: request, outcome: outcome, fault: fault)
            )
        }
        log?.write(request, outcome, nanoseconds: nanoseconds)
    }

    func completed(_ response: Response, for request: Request) -> Response {
        var response = response
        complete(&response, for: request)
        return response
    }

    /// Adds what every answer carries.
    private func complete(_ response: inout Response, for request: Request?) {
        response.fields.append(.noStore)
        if let identifier = request?.fields[.requestIdentifier], !identifier.isEmpty {
            response.fields.append(.requestIdentifier, identifier)
        } else {
            response.fields.append(.requestIdentifier, setting.requestIdentifiers.next().span)
        }
        if let correlation = request?.fields[.correlationIdentifier] {
            response.fields.append(.correlationIdentifier, correlation)
        }
        if let request { crossOrigin?.mark(&response, for: request) }
    }
}
