package import Exchanging
import Provider
import FHIR
import HTTP

/// One line for each exchange; tokens and bodies never appear in it.
package struct AccessLog: Sendable {
    package enum Layout: Sendable {
        case text
        case json
    }

    let layout: Layout
    let clock: RealClock
    package let write: @Sendable (String) -> Void

    package init(layout: Layout, clock: RealClock, write: @escaping @Sendable (String) -> Void) {
        self.layout = layout
        self.clock = clock
        self.write = write
    }

    func write(_ request: Request?, _ outcome: ExchangeOutcome, nanoseconds: Int64) {
        let entry = Entry(
            time: Instant(unixSeconds: clock.unixSeconds()).description,
            method: request?.method.token ?? "-",
            target: request?.target.shown ?? "-",
            status: outcome.response.status.code,
            dialect: outcome.mount?.dialect.name,
            rules: outcome.rules,
            bytes: outcome.response.content.count,
            microseconds: Int(nanoseconds / 1000)
        )
        switch layout {
        case .text: write(entry.text)
        case .json: write(entry.json)
        }
    }

    /// Writes what the operator should know of the server itself.
    package func write(notice: String) {
        switch layout {
        case .text: write("appointment-stub: \(notice)")
        case .json:
            let object: JSONObject = [
                "time": .string(Instant(unixSeconds: clock.unixSeconds()).description), "notice": .string(notice),
            ]
            write(String(decoding: JSONWriter.write(.object(object)), as: UTF8.self))
        }
    }

    private struct Entry {
        let time: String
        let method: String
        let target: String
        let status: Int
        let dialect: String?
        let rules: [String]
        let bytes: Int
        let microseconds: Int

        var text: String {
            let name = dialect.map { " \($0)" } ?? ""
            let broken = rules.isEmpty ? "" : " \(rules.joined(separator: ","))"
            return "\(time) \(method) \(target) \(status)\(name) \(bytes) B \(microseconds) us\(broken)"
        }

        var json: String {
            var object: JSONObject = [
                "time": .string(time),
                "method": .string(method),
                "target": .string(target),
                "status": .number(String(status)),
                "bytes": .number(String(bytes)),
                "microseconds": .number(String(microseconds)),
            ]
            if let dialect { object["dialect"] = .string(dialect) }
            if !rules.isEmpty { object["rules"] = .array(rules.map { .string($0) }) }
            return String(decoding: JSONWriter.write(.object(object)), as: UTF8.self)
        }
    }
}
