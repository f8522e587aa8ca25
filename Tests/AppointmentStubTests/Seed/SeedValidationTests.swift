import AppointmentStub
import Bytes
import Demonstration
import FHIR
import TestSupport
import Testing

@Suite("Validation of files")
struct SeedValidationTests {
    private static let sound = String(
        decoding: JSONWriter.write(.object(.appointment("one"))),
        as: UTF8.self
    )

    @Test("sound files have no faults, by the dialects of their folders")
    func sound() throws {
        let folder = try SeedFolder(["core/one.json": Self.sound, "systmone/two.ndjson": Self.sound + "\n"])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(report.faults.isEmpty)
        #expect(report.summary == "2 sound resources, 0 faults")
    }

    @Test("faults bear file, line, column, element and the rule of the folder's dialect")
    func faults() throws {
        let folder = try SeedFolder([
            "core/one.json": Self.sound,
            "systmone/two.json": Self.sound.replacing("booked", with: "open"),
            "core/three.json": "{",
        ])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(
            faultPlaces(of: report.faults) == [
                "\(folder.path)/core/three.json:1:2 [core.body.readable]",
                "\(folder.path)/systmone/two.json:1:51: Appointment.status [systmone.definition.codes]",
            ]
        )
        #expect(report.summary == "1 sound resource, 2 faults")
    }

    @Test("a dialect that is named beats the folder's, and single files can be given")
    func namedDialect() throws {
        let folder = try SeedFolder(["core/bad.json": "[]", "elsewhere/good.json": Self.sound])
        let bad = try SeedValidation.report(on: ["\(folder.path)/core/bad.json"], dialect: "systmone")
        #expect(bad.faults.count == 1)
        #expect(bad.faults[0].hasSuffix("[systmone.body.resource-type]"))
        let good = try SeedValidation.report(on: ["\(folder.path)/elsewhere"], dialect: "core")
        #expect(good.summary == "1 sound resource, 0 faults")
        let inFolder = try SeedValidation.report(on: ["\(folder.path)/core"], dialect: nil)
        #expect(inFolder.faults.first?.hasSuffix("[core.body.resource-type]") == true)
    }

    @Test("a folder that is named for no dialect needs one")
    func noDialect() throws {
        let folder = try SeedFolder(["elsewhere/good.json": Self.sound])
        let file = "\(folder.path)/elsewhere/good.json"
        let report = try SeedValidation.report(on: [file], dialect: nil)
        #expect(report.undecided.count == 1)
        #expect(report.undecided[0].hasPrefix(file))
        #expect(report.summary == "0 sound resources, 0 faults")
        let unknown = #expect(throws: StubError.self) { try SeedValidation.report(on: [file], dialect: "cor") }
        #expect(unknown?.description.contains("cor;") == true)
    }

    @Test("what is not there is a fault")
    func missing() throws {
        let report = try SeedValidation.report(on: ["/nowhere/x.json"], dialect: "core")
        #expect(faultPlaces(of: report.faults) == ["/nowhere/x.json"])
    }

    @Test("what contradicts itself and what refers to nothing is named, and is no fault")
    func coherence() throws {
        let slot =
            #"{"resourceType":"Slot","id":"%","schedule":{"reference":"Schedule/7"},"status":"free","#
            + #""start":"2019-01-19T09:00:00Z","end":"2019-01-19T09:10:00Z"}"#
        let slots = ["1", "2"].map { slot.replacing("%", with: $0) }
        let held = JSONObject.appointment("one").setting(
            "slot",
            to: [["reference": "Slot/1"], ["reference": "Slot/3"]]
        )
        let appointments = ["b", "a"].map { id in
            String(decoding: JSONWriter.write(.object(held.setting("id", to: .string(id)))), as: UTF8.self)
        }
        let cancelledOne = held.setting("id", to: "c").setting("status", to: "cancelled")
            .setting("slot", to: [["reference": "Slot/2"]])
        let cancelled = String(
            decoding: JSONWriter.write(.object(cancelledOne)),
            as: UTF8.self
        )
        let lines = (slots + appointments + [cancelled]).joined(separator: "\n")
        let folder = try SeedFolder(["systmone/all.ndjson": lines])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(report.faults == [])
        #expect(report.summary == "5 sound resources, 0 faults")
        #expect(
            report.contradictions == [
                "systmone: Slot/1 is free, though Appointment/a and Appointment/b have it",
                "systmone: Slot/1 is held by Appointment/a and Appointment/b, though a slot is one appointment's",
            ]
        )
        #expect(
            report.unresolvedReferences.filter { !$0.contains(".participant") } == [
                "systmone: Appointment/a, Appointment.slot[1].reference: there is no Slot/3",
                "systmone: Appointment/b, Appointment.slot[1].reference: there is no Slot/3",
                "systmone: Slot/1, Slot.schedule.reference: there is no Schedule/7",
                "systmone: Slot/2, Slot.schedule.reference: there is no Schedule/7",
            ]
        )
    }
}
