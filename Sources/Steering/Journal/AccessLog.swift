import Bytes
package import Exchanging
import Provider
import FHIR
import HTTP

/// One line for each exchange; tokens and bodies never appear in it.
///
/// A class, since every exchange takes several looks at it.
package final class AccessLog: Sendable {
    package enum Layout: Sendable {
        case text
        case json
    }

    let layout: Layout
    let clock: RealClock
    private let writeLine: @Sendable (String) -> Void

    package init(layout: Layout, clock: RealClock, write: @escaping @Sendable (String) -> Void) {
        self.layout = layout
        self.clock = clock
        writeLine = write
    }

    /// Whoever reads the log may read it on a terminal.
    private func write(_ line: String) {
        writeLine(Text(line).withVisibleControls().string)
    }

    /// What the line says of an exchange, but for what is known only once its answer has been sent.
    func entry(_ request: Request?, _ outcome: ExchangeOutcome) -> Entry {
        Entry(
            time: Instant(unixSeconds: clock.unixSeconds()).description,
            method: request?.method.token ?? "-",
            target: request?.target.shown ?? "-",
            status: outcome.response.status.code,
            dialect: outcome.mount?.dialect.name,
            rules: outcome.rules
        )
    }

    /// - Parameter isCutOff: whether the connection ended before all of the content was sent.
    func write(_ entry: Entry, bytes: Int, nanoseconds: Int64, isCutOff: Bool = false) {
        var entry = entry
        entry.bytes = bytes
        entry.microseconds = Int(nanoseconds / 1000)
        entry.isCutOff = isCutOff
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

    struct Entry {
        let time: String
        let method: String
        let target: String
        let status: Int
        let dialect: String?
        let rules: [String]
        fileprivate(set) var bytes = 0
        fileprivate(set) var microseconds = 0
        fileprivate(set) var isCutOff = false

        fileprivate var text: String {
            let name = dialect.map { " \($0)" } ?? ""
            let broken = rules.isEmpty ? "" : " \(rules.joined(separator: ","))"
            let ending = isCutOff ? ", cut off" : ""
            return "\(time) \(method) \(target) \(status)\(name) \(bytes) B\(ending) \(microseconds) us\(broken)"
        }

        fileprivate var json: String {
            var object: JSONObject = [
                "time": .string(time),
                "method": .string(method),
                "target": .string(target),
                "status": .number(String(status)),
                "bytes": .number(String(bytes)),
                "microseconds": .number(String(microseconds)),
            ]
            if isCutOff { object["cutOff"] = true }
            if let dialect { object["dialect"] = .string(dialect) }
            if !rules.isEmpty { object["rules"] = .array(rules.map { .string($0) }) }
            return String(decoding: JSONWriter.write(.object(object)), as: UTF8.self)
        }
    }
}
