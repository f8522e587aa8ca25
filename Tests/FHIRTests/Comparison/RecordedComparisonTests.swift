import Bytes
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
