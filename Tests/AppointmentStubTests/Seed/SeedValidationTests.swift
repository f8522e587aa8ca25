import AppointmentStub
import FHIR
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
        #expect(report.summary == "2 sound appointments, 0 faults")
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
        #expect(report.summary == "1 sound appointment, 2 faults")
    }

    @Test("a dialect that is named beats the folder's, and single files can be given")
    func namedDialect() throws {
        let folder = try SeedFolder(["core/bad.json": "[]", "elsewhere/good.json": Self.sound])
        let bad = try SeedValidation.report(on: ["\(folder.path)/core/bad.json"], dialect: "systmone")
        #expect(bad.faults.count == 1)
        #expect(bad.faults[0].hasSuffix("[systmone.body.resource-type]"))
        let good = try SeedValidation.report(on: ["\(folder.path)/elsewhere"], dialect: "core")
        #expect(good.summary == "1 sound appointment, 0 faults")
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
        #expect(report.summary == "0 sound appointments, 0 faults")
        let unknown = #expect(throws: StubError.self) { try SeedValidation.report(on: [file], dialect: "cor") }
        #expect(unknown?.description.contains("cor;") == true)
    }

    @Test("what is not there is a fault")
    func missing() throws {
        let report = try SeedValidation.report(on: ["/nowhere/x.json"], dialect: "core")
        #expect(faultPlaces(of: report.faults) == ["/nowhere/x.json"])
    }
}
