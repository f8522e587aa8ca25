import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("A PUT of what GET gave, however it is spelled")
struct EqualByMeaningTests {
    /// What a client library may make of a resource without changing its meaning.
    enum Spelling: CaseIterable, CustomTestStringConvertible {
        case shuffled, sorted, indented, escaped, slashesEscaped, unescaped, instants, fractions, offsets
        case extensionsTurned, byFoundation

        var testDescription: String { "\(self)" }
    }

    @Test("it is 200, and the stored spelling is kept", arguments: Spelling.allCases, TestMount.allCases)
    func accepted(_ spelling: Spelling, _ mount: TestMount) throws {
        let stub = try Stub.withTwoMounts()
        let read = try stub.answer(to: .read(Seed.severalLines, on: mount))
        let stored = try read.resource()
        let call = ConsumerRequest.update(
            Seed.severalLines,
            on: mount,
            content: try spelling.write(stored.cancelled(for: "Moved away"))
        )
        let answer = try stub.answer(to: call.ifMatch(try #require(read.version)))
        #expect(answer.status == 200, "\(answer.text)")
        let actual = try answer.resource()
        #expect(actual["status"] == "cancelled")
        for name in ["contained", "created", "participant", "slot", "start", "end", "minutesDuration"] as [Text] {
            #expect(actual[name] == stored[name])
        }
        #expect(actual.members.map(\.name) == stored.members.map(\.name))
        let others = actual["extension"]?.array?.filter { $0["url"] != .string(JSONValue.reasonURL) }
        #expect(others == stored["extension"]?.array)
        let description = try #require(stored["description"]?.string)
        #expect(actual["description"] == .string("Cancellation reason: Moved away - \n\(description)"))
    }

    @Test(
        "another moment is another start",
        arguments: ["2019-01-23T12:00:00+01:00", "2019-01-23T12:00:00.001Z", "2019-01-23T12:00:01Z"]
    )
    func otherMoment(_ start: String) throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.severalLines).cancelled().setting("start", to: .string(start))
        let answer = try stub.answer(to: .update(Seed.severalLines, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.cancel.nothing-else", "business-rule", at: "Appointment.start")])
    }

    @Test("letters that look alike are other letters", arguments: ["Zoe\u{308}", "Zoe", "zoë"])
    func otherLetters(_ name: String) throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.severalLines)
        let text = try #require(stored["description"]?.string?.string).replacingOccurrences(
            of: "Zoë",
            with: name,
            options: .literal
        )
        let sent = stored.cancelled().setting("description", to: .string(text))
        let answer = try stub.answer(to: .update(Seed.severalLines, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
    }
}

extension EqualByMeaningTests.Spelling {
    func write(_ resource: JSONObject) throws -> [UInt8] {
        let text = String(decoding: JSONWriter.write(.object(resource)), as: UTF8.self)
        switch self {
        case .shuffled:
            return JSONWriter.write(.object(resource).turned)
        case .sorted:
            return try foundation(text, [.sortedKeys])
        case .indented:
            let content = JSONWriter.write(.object(resource), layout: .indented)
            return Array("\r\n\t ".utf8) + content.flatMap { $0 == 0x0A ? [0x0D, 0x0A, 0x09] : [$0] } + [0x0A]
        case .escaped:
            let ascii = text.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : Self.escape($0) }
            return Array(ascii.joined().replacing("status", with: #"st\u0061tus"#).utf8)
        case .slashesEscaped:
            return Array(text.replacing("/", with: #"\/"#).utf8)
        case .unescaped:
            return try foundation(text, [.withoutEscapingSlashes])
        case .instants:
            return Array(text.replacing(/:00Z"/, with: ":00+00:00\"").utf8)
        case .fractions:
            return Array(text.replacing(/:00Z"/, with: ":00.000Z\"").utf8)
        case .offsets:
            // The start, end and creation of the appointment, as clocks an hour and a half ahead show them.
            let moved = text.replacing("2019-01-23T12:00:00Z", with: "2019-01-23T13:30:00+01:30")
                .replacing("2019-01-23T12:10:00Z", with: "2019-01-23T13:40:00+01:30")
            #expect(moved != text)
            return Array(moved.utf8)
        case .extensionsTurned:
            let turned = Array((resource["extension"]?.array ?? []).reversed())
            return JSONWriter.write(.object(resource.setting("extension", to: .array(turned))))
        case .byFoundation:
            return try foundation(text, [.prettyPrinted])
        }
    }

    private func foundation(_ text: String, _ options: JSONSerialization.WritingOptions) throws -> [UInt8] {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return Array(try JSONSerialization.data(withJSONObject: object, options: options))
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension JSONValue {
    /// With the members of every object in turned order.
    fileprivate var turned: JSONValue {
        switch self {
        case .object(let object):
            .object(JSONObject(object.members.reversed().map { JSONObject.Member($0.name, $0.value.turned) }))
        case .array(let items): .array(items.map(\.turned))
        case .null, .boolean, .number, .string: self
        }
    }
}
