import Bytes
import Exchanging
import HTTP
import Provider

/// An exchange as a person would tell it: `#17 PUT …/Appointment/1001, If-Match W/"1" → 409`.
struct ExchangeLine: Hashable, Sendable {
    let number: Int
    /// Behind the number; without the values of the query, and without a token.
    let text: String

    init(_ entry: JournalEntry) {
        number = entry.number
        text = "\(entry.request.method.token) \(Self.target(of: entry))\(Self.condition(of: entry)) → \(entry.ending)"
    }

    /// The target from the name of what it is about on.
    private static func target(of entry: JournalEntry) -> String {
        let shown = Text(entry.request.target.shown)
        let count = entry.baseLength
        guard count > 0 else { return shown.string }
        let rest = shown.split(at: UInt8(ascii: "/")).dropFirst(count + 1).joined(separator: "/")
        return "…/\(rest)"
    }

    private static func condition(of entry: JournalEntry) -> String {
        entry.request.fields.list(.ifMatch).map { ", If-Match \($0)" } ?? ""
    }
}

extension JournalEntry {
    /// How many segments of the path stand before the first that names a type of resources, an operation or the
    /// capabilities; 0 if none does.
    var baseLength: Int {
        request.target.segments.firstIndex { segment in
            Self.endsBase.contains(segment) || segment.hasPrefix("$") || segment == resource?.type
                || segment == interaction?.resourceType
        } ?? 0
    }

    private static let endsBase: Set<Text> = ["Appointment", "Slot", "Patient", "DocumentReference", "metadata"]

    /// What came of it, in a few words.
    fileprivate var ending: String {
        if isGivenUp { return "no answer, the consumer had closed the connection" }
        if let fault, fault.withholdsAnswer { return "no whole answer (\(fault.kind))" }
        guard isDelivered else { return "an answer that was cut off" }
        let tag = response.fields[.eTag].map { ", ETag \($0)" } ?? ""
        let pause = response.fields[.retryAfter].map { ", Retry-After \($0)" } ?? ""
        let injected = fault.map { " (\($0.kind))" } ?? ""
        let rule = rules.first.map { ", \($0)" } ?? ""
        return "\(response.status.code)\(tag)\(pause)\(injected)\(rule)"
    }
}
