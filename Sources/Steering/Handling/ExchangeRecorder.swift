import Bytes
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
        outcome.response.fields.append(.noStore)
        complete(&outcome.response, for: request)
        let entry = log.map { $0.entry(request, outcome) }
        let sent = accountOfSending(&outcome.response, to: request, entry, begin: begin)
        let moment = setting.clock.monotonicNanoseconds()
        let nanoseconds = begin.map { moment - $0 } ?? 0
        if let request {
            let exchange = JournalEntry(
                time: setting.clock.unixSeconds(),
                moment: moment,
                nanoseconds: nanoseconds,
                request: request,
                outcome: outcome,
                sent: sent,
                fault: fault
            )
            outcome.response.witness = exchange
            state.journal.append(exchange)
        }
        guard let log, let entry, sent == nil else { return }
        log.write(entry, bytes: outcome.response.content.count, nanoseconds: nanoseconds)
    }

    /// Has account kept of a content that is made while it is sent, and its line written at its end.
    ///
    /// - Returns: Nil for a content that is there, and for an answer that is sent without it.
    private func accountOfSending(
        _ response: inout Response,
        to request: Request?,
        _ entry: AccessLog.Entry?,
        begin: Int64?
    ) -> SentContent? {
        guard let stream = response.stream, request?.method != .head else { return nil }
        let sent = SentContent(keeping: JournalEntry.keptBytes) { [self] sent in
            guard let log, let entry else { return }
            let isCutOff = sent.ending == .cutOff
            log.write(entry, bytes: sent.byteCount, nanoseconds: nanoseconds(since: begin), isCutOff: isCutOff)
        }
        response.stream = stream.noted(by: sent)
        return sent
    }

    private func nanoseconds(since begin: Int64?) -> Int64 {
        begin.map { setting.clock.monotonicNanoseconds() - $0 } ?? 0
    }

    func completed(_ response: Response, for request: Request) -> Response {
        var response = response
        // The files of the page are the one thing that may be kept.
        if !response.fields.contains(.cacheControl) { response.fields.append(.noStore) }
        complete(&response, for: request)
        return response
    }

    /// Adds what every answer carries.
    private func complete(_ response: inout Response, for request: Request?) {
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
