import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("_count and _since of a history")
struct HistoryQueryTests {
    /// A stub whose appointment has five versions, one for each minute from the recorded one.
    private static func stub(for consumer: Consumer) throws -> Stub {
        let stub = try Stub(for: consumer)
        let appointment = try consumer.stored(in: stub)
        for minute in 1...4 { try put(minute, appointment, consumer, stub) }
        return stub
    }

    private static func put(_ minute: Int, _ appointment: JSONObject, _ consumer: Consumer, _ stub: Stub) throws {
        let clock = try stub.admin("PUT", "clock", ["set": .string("2019-01-18T12:3\(minute):00Z")])
        try #require(clock.status == 200)
        let path = "appointments/\(consumer.dialect.name)/\(consumer.appointment)"
        let changed = appointment.setting("comment", to: .string("\(minute)"))
        try #require(try stub.admin("PUT", path, .object(changed)).status == 200)
    }

    private static func formats(of consumer: Consumer) -> [WireFormat] {
        WireFormat.allCases.filter { consumer.dialect.mediaTypes.preferred($0) != nil }
    }

    private static func comments(_ bundle: JSONValue) -> [String] {
        (bundle["entry"]?.array ?? []).map { entry in
            let comment = entry["resource"]?["comment"]?.string.map { "\($0)" } ?? ""
            return comment.utf8.count == 1 ? comment : "first"
        }
    }

    /// What a link of the Bundle asks for, as a target; nil without one.
    private static func target(_ relation: JSONValue, in bundle: JSONValue) throws -> String? {
        let link = bundle["link"]?.array?.first { $0["relation"] == relation }
        guard let url = link?["url"]?.string.map({ "\($0)" }) else { return nil }
        try #require(url.hasPrefix("http://stub.test/"))
        return String(url.dropFirst("http://stub.test".count))
    }

    @Test("next links lead through all versions once, though others are added meanwhile", arguments: Consumer.all)
    func pages(_ consumer: Consumer) throws {
        for format in Self.formats(of: consumer) {
            let stub = try Self.stub(for: consumer)
            let appointment = try consumer.stored(in: stub)
            var request = consumer.history(as: format).appending("?_count=2&other=1")
            if consumer.dialect.name == "registry" { request = consumer.history(as: format).appending("?_count=2") }
            var seen: [[String]] = []
            var totals: [JSONValue?] = []
            while true {
                let bundle = try stub.answer(to: request).tree(consumer.dialect.release)
                #expect(Validator(consumer.dialect.release).findings(in: bundle).map(\.description) == [])
                seen.append(Self.comments(bundle))
                totals.append(bundle["total"])
                #expect(try Self.target("self", in: bundle) == request.target.replacing("&other=1", with: ""))
                guard let next = try Self.target("next", in: bundle) else { break }
                request = request.with(target: next)
                try Self.put(seen.count + 4, appointment, consumer, stub)
            }
            #expect(seen == [["4", "3"], ["2", "1"], ["first"]])
            #expect(totals == [5, 6, 7])
        }
    }

    @Test("the first version is POST on whichever page, and the form of the answer stays")
    func form() throws {
        let stub = try Self.stub(for: .core)
        let first = try stub.answer(to: Consumer.core.history().appending("?_count=4&_format=xml&_pretty=true"))
        let next = try #require(try Self.target("next", in: first.tree()))
        #expect(next == "/Appointment/\(Consumer.core.appointment)/_history?_count=4&_page=1&_format=xml&_pretty=true")
        let last = try stub.answer(to: Consumer.core.history().with(target: next))
        #expect(last["Content-Type"] == "application/fhir+xml;charset=utf-8")
        let bundle = try last.tree()
        #expect(bundle["entry"]?.array?.map { $0["request"]?["method"] } == ["POST"])
        #expect(try Self.target("next", in: bundle) == nil)
    }

    @Test("_since gives what was written from then on, and total counts that", arguments: Consumer.all)
    func since(_ consumer: Consumer) throws {
        let stub = try Self.stub(for: consumer)
        let rows = [
            ("2019-01-18T12:33:00Z", ["4", "3"]), ("2019-01-18T12:33:00.001Z", ["4"]),
            ("2019-01-18T13:34:00%2B01:00", ["4"]), ("2019-01-18T13:34:00+01:00", ["4"]),
            ("2019-01-18T12:34:01Z", []), ("2000-01-01T00:00:00Z", ["4", "3", "2", "1", "first"]),
        ]
        for (since, comments) in rows {
            for format in Self.formats(of: consumer) {
                let answer = try stub.answer(to: consumer.history(as: format).appending("?_since=\(since)"))
                #expect(answer.status == 200)
                let bundle = try answer.tree(consumer.dialect.release)
                #expect(Self.comments(bundle) == comments)
                #expect(bundle["total"] == .integer(comments.count))
            }
        }
        let both = try stub.answer(to: consumer.history().appending("?_since=2019-01-18T12:32:00Z&_count=1")).json
        #expect(Self.comments(both) == ["4"])
        #expect(both["total"] == 3)
        let next = try #require(try Self.target("next", in: both))
        #expect(next.hasSuffix("?_count=1&_since=2019-01-18T12:32:00Z&_page=4"))
        #expect(Self.comments(try stub.answer(to: consumer.history().with(target: next)).json) == ["3"])
    }

    @Test("_count=0 asks for the total alone, and as many as there are need no next link")
    func bounds() throws {
        let stub = try Self.stub(for: .core)
        for (count, comments) in [("0", []), ("5", ["4", "3", "2", "1", "first"]), ("99999999999999999999", nil)] {
            let bundle = try stub.answer(to: Consumer.core.history().appending("?_count=\(count)")).json
            #expect(Self.comments(bundle) == comments ?? ["4", "3", "2", "1", "first"])
            #expect(bundle["total"] == 5)
            #expect(try Self.target("next", in: bundle) == nil)
        }
        let before = try stub.answer(to: Consumer.core.history().appending("?_page=0")).json
        #expect(before["entry"] == nil && before["total"] == 5)
    }

    @Test("what cannot be read, or stands there twice, is 400 in every dialect and format", arguments: Consumer.all)
    func unreadable(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let queries = [
            "_count=", "_count=-1", "_count=%2B1", "_count=1.5", "_count=ten", "_count=1&_count=2", "_since=",
            "_since=2019-01-18", "_since=2019-01-18T12:00:00", "_since=yesterday", "_page=x",
        ]
        for query in queries {
            for format in Self.formats(of: consumer) {
                let answer = try stub.answer(to: consumer.history(as: format).appending("?\(query)"))
                #expect(answer.status == 400, "\(query)")
                let issues = try answer.tree(consumer.dialect.release)["issue"]?.array ?? []
                let diagnostics = issues.first?["diagnostics"]?.string.map { "\($0)" } ?? ""
                #expect(diagnostics.contains("(rule \(consumer.dialect.name).history.query: "), "\(diagnostics)")
            }
        }
        let both = try stub.answer(to: consumer.history().appending("?_count=x&_since=y")).json
        let words = both["issue"]?.array?.compactMap { $0["diagnostics"]?.string.map { "\($0)" } }.joined() ?? ""
        #expect(words.contains("_count") && words.contains("_since"))
    }

    @Test("the registry takes them on a history alone")
    func registry() throws {
        let stub = try Stub(for: .registry)
        for query in ["_count=1", "_since=2019-01-18T12:00:00Z", "_page=1"] {
            #expect(try stub.answer(to: Consumer.registry.read().appending("?\(query)")).status == 400)
            #expect(try stub.answer(to: Consumer.registry.history().appending("?\(query)")).status == 200)
        }
        #expect(try stub.answer(to: Consumer.registry.history().appending("?_sort=1")).status == 400)
    }
}
