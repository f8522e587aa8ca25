import FHIR
import Testing

@Suite("Comparing the recorded appointment")
struct RecordedComparisonTests {
    private let recorded: JSONObject

    init() throws {
        recorded = try #require(try JSONReader.read(Array(recordedAppointment.utf8)).object)
    }

    @Test("a cancellation with its reason shows as these two differences")
    func cancellation() throws {
        var stored = recorded
        stored["status"] = "booked"
        let extensions = try #require(stored["extension"]?.array)
        stored["extension"] = .array(Array(extensions.dropFirst()))
        let found = Difference.between(.object(stored), .object(recorded), ignoring: ["meta.versionId"])
        let reason = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"
        #expect(
            found == [
                Difference(
                    path: ElementPath("Appointment", [.member("status")]),
                    stored: "booked",
                    sent: "cancelled"
                ),
                Difference(
                    path: ElementPath("Appointment", [.member("extension"), .item(0)]),
                    stored: nil,
                    sent: ["url": .string(reason), "valueString": "No longer required"]
                ),
            ]
        )
    }

    @Test("another library's spelling of the whole is no difference")
    func spelling() throws {
        var sent = recorded
        sent.members.reverse()
        sent["start"] = "2019-01-18T13:00:00.000+00:00"
        sent["end"] = "2019-01-18T14:10:00+01:00"
        let extensions = try #require(sent["extension"]?.array)
        sent["extension"] = .array(extensions.reversed())
        #expect(Difference.between(.object(recorded), .object(sent)) == [])
    }

    @Test("each leaf that changes is found alone, with its place")
    func leaves() {
        var count = 0
        for (path, changed) in changes(of: .object(recorded)) {
            let found = Difference.between(.object(recorded), changed)
            #expect(found.map(\.path.steps) == [path])
            count += 1
        }
        #expect(count == 44)
    }

    /// The tree with one primitive changed, for each primitive; urls of extensions aside, which say what matches.
    private func changes(of value: JSONValue) -> [([ElementPath.Step], JSONValue)] {
        switch value {
        case .object(let object):
            object.members.filter { $0.name != "url" }.flatMap { member in
                changes(of: member.value).map { path, changed in
                    var copy = object
                    copy[member.name] = changed
                    return ([.member(member.name)] + path, .object(copy))
                }
            }
        case .array(let items):
            items.indices.flatMap { index in
                changes(of: items[index]).map { path, changed in
                    var copy = items
                    copy[index] = changed
                    return ([.item(index)] + path, .array(copy))
                }
            }
        case .string, .number, .boolean, .null: [([], "another value")]
        }
    }
}

@Suite("Comparing hostile resources")
struct HostileComparisonTests {
    @Test("20,000 extensions of one url are matched, whatever their order")
    func manyExtensions() {
        let items = (0..<20_000).map { ["url": "u", "valueString": .string("\($0)")] as JSONValue }
        let stored: JSONValue = ["extension": .array(items)]
        #expect(Difference.between(stored, ["extension": .array(items.reversed())]) == [])
        let others = (0..<20_000).map { ["url": "u", "valueString": .string("-\($0)")] as JSONValue }
        #expect(Difference.between(stored, ["extension": .array(others)]).count == 20_000)
    }

    @Test("20,000 members are matched, whatever their order")
    func manyMembers() {
        let members = (0..<20_000).map { JSONObject.Member("n\($0)", .number("\($0)")) }
        let reversed = JSONValue.object(JSONObject(members.reversed()))
        #expect(Difference.between(.object(JSONObject(members)), reversed) == [])
    }

    @Test("extensions in extensions, 30 deep, with a difference at the bottom")
    func nested() {
        func nest(_ value: JSONValue, _ depth: Int) -> JSONValue {
            (0..<depth).reduce(["url": "leaf", "valueString": value]) { inner, _ in
                ["url": "u", "extension": [["url": "a", "valueInteger": 1], inner, ["url": "z"], inner]]
            }
        }
        let found = Difference.between(nest("\"1\"", 10), nest("\"2\"", 10))
        #expect(found.count == 1024)
        func chain(_ value: JSONValue, _ depth: Int) -> JSONValue {
            (0..<depth).reduce(["url": "leaf", "valueString": value]) { inner, level in
                let items: [JSONValue] = [["url": "a", "valueInteger": 1], inner, ["url": "z"]]
                return ["url": "u", "extension": .array(level % 2 == 0 ? items : items.reversed())]
            }
        }
        #expect(Difference.between(chain("1", 30), chain("2", 30)).map(\.path.steps.count) == [61])
    }
}
