import Bytes
import FHIR
import Steering

extension ConsumerRequest {
    /// The same request for another slot, another time, or by another identifier, as far as it has such.
    func fitting(_ circumstances: Showcase.Circumstances) -> ConsumerRequest {
        var request = self
        if circumstances.slot != .null { request = request.booking(circumstances.slot) }
        if circumstances.number > 0 { request = request.numbered(circumstances.number) }
        return circumstances.day.map { request.beginning(on: $0) } ?? request
    }

    /// With this slot and its times in place of the one that it books.
    private func booking(_ slot: JSONValue) -> ConsumerRequest {
        guard case .json(let body) = body, body["slot"]?.array?.count == 1, let id = slot["id"]?.string else {
            return self
        }
        let times: [Text] = ["start", "end"]
        let moved = times.filter { body[$0] != nil }.reduce(body) { $0.setting([.name($1)], slot[$1]) }
        return with(.json(moved.setting(["slot", 0, "reference"], .string("Slot/\(id)"))))
    }

    /// With a number behind its first identifier.
    private func numbered(_ number: Int) -> ConsumerRequest {
        guard case .json(let body) = body, let value = body["identifier"]?[0]?["value"]?.string else { return self }
        return with(.json(body.setting(["identifier", 0, "value"], .string("\(value)-\(number)"))))
    }

    /// With a span of time, in its query or its form, that begins on this day.
    private func beginning(on day: CivilDay) -> ConsumerRequest {
        var form: Text?
        if case .bytes(let bytes) = body { form = Text(String(decoding: bytes, as: UTF8.self)) }
        guard let first = Text(target).firstBound ?? form?.firstBound else { return self }
        let days = day.daysSinceEpoch - first.daysSinceEpoch
        let moved = with(target: Text(target).movingBounds(byDays: days).string)
        return form.map { moved.with(.bytes(Array($0.movingBounds(byDays: days).utf8))) } ?? moved
    }
}

extension Consumer {
    /// The same request with other identifiers of its own, where one that comes twice is refused.
    func renewed(_ request: ConsumerRequest) -> ConsumerRequest {
        let names: [String] = fields.values.joined().compactMap { field in
            if case .newIdentifier = field.value { field.name } else { nil }
        }
        return Set(names).sorted().reduce(request) { request, name in
            request.fields.contains { $0.name == name } ? request.with(name, .newIdentifier) : request
        }
    }
}

extension Text {
    /// The values of a query or form, each with what follows up to the next `=`; the first part is a name alone.
    private var parts: [Text] { split(at: UInt8(ascii: "=")) }

    /// The day of the first value that is a bound, `ge2019-01-19`.
    fileprivate var firstBound: CivilDay? {
        parts.lazy.compactMap(\.bound).first?.day
    }

    fileprivate func movingBounds(byDays days: Int) -> Text {
        let moved = parts.map { part -> String in
            guard let (prefix, day) = part.bound else { return part.string }
            let rest = String(decoding: part.utf8.dropFirst(12), as: UTF8.self)
            return "\(prefix)\(CivilDay(daysSinceEpoch: day.daysSinceEpoch + days))\(rest)"
        }
        return Text(moved.joined(separator: "="))
    }

    /// What it begins with, if that is a prefix and a day.
    private var bound: (prefix: Text, day: CivilDay)? {
        for prefix: Text in ["ge", "le"] {
            guard let rest = dropping(prefix: prefix),
                case .day(let day)? = try? PartialDate(String(decoding: rest.utf8.prefix(10), as: UTF8.self))
            else { continue }
            return (prefix, day)
        }
        return nil
    }
}
