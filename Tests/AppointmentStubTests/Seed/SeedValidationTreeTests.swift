import AppointmentStub
import FHIR
import Foundation
import Testing

@Suite("Validation of trees of files")
struct SeedValidationTreeTests {
    private static func text(_ id: String) -> String {
        String(decoding: JSONWriter.write(.object(.appointment(id))), as: UTF8.self)
    }

    @Test("an id that stands in two files of a dialect is a fault, and not one of two dialects")
    func idTwice() throws {
        let folder = try SeedFolder([
            "core/a.json": Self.text("one"), "core/b.json": Self.text("one"), "systmone/c.json": Self.text("one"),
        ])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(faultPlaces(of: report.faults) == ["\(folder.path)/core/b.json:1:1: Appointment.id"])
        #expect(report.summary == "2 sound resources, 1 fault")
        let apart = ["\(folder.path)/core/a.json", "\(folder.path)/core/b.json"]
        #expect(try SeedValidation.report(on: apart, dialect: nil).faults == [])
    }

    @Test("the nearest folder that is named for a dialect names a file's, at any depth, and goes before --dialect")
    func nearestFolder() throws {
        let folder = try SeedFolder(["core/systmone/v/0/bad.json": "[]", "core/v/bad.json": "[]"])
        for name in [nil, "bars"] {
            let faults = try SeedValidation.report(on: [folder.path], dialect: name).faults
            #expect(
                faults.map { $0.split(separator: " ").last } == [
                    "[systmone.body.resource-type]", "[core.body.resource-type]",
                ]
            )
        }
    }

    @Test(
        "the path itself names the dialect where nothing else does",
        arguments: ["v/0/systmone", "systmone/../systmone"]
    )
    func enclosingFolder(_ path: String) throws {
        let folder = try SeedFolder(["systmone/a.json": "[]", "v/0/systmone/a.json": "[]"])
        for file in ["", "/", "/.", "/a.json"] {
            let report = try SeedValidation.report(on: ["\(folder.path)/\(path)\(file)"], dialect: nil)
            #expect(report.faults.count == 1)
            #expect(report.faults.first?.hasSuffix("[systmone.body.resource-type]") == true)
        }
    }

    @Test("a file without a dialect hides nothing that was found before or after it")
    func undecided() throws {
        let folder = try SeedFolder(["core/a.json": "[]", "other/b.json": "[]", "systmone/c.json": "[]"])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(report.faults.count == 2)
        #expect(report.undecided.count == 1)
        #expect(report.undecided[0].hasPrefix("\(folder.path)/other/b.json "))
    }

    @Test("a folder in which nothing can be read is a fault, and what was passed over is named")
    func nothingRead() throws {
        let folder = try SeedFolder(["notes/README.md": "", "notes/list.txt": "", "notes/.hidden.json": ""])
        let report = try SeedValidation.report(on: ["\(folder.path)/notes"], dialect: nil)
        #expect(faultPlaces(of: report.faults) == ["\(folder.path)/notes"])
        #expect(report.skipped == ["\(folder.path)/notes/README.md", "\(folder.path)/notes/list.txt"])
    }

    @Test("another ending in a dialect's folder is a fault, except of a README")
    func otherEnding() throws {
        let folder = try SeedFolder(["core/v/a.jsn": "", "core/b.json": Self.text("one"), "core/README.md": ""])
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(faultPlaces(of: report.faults) == ["\(folder.path)/core/v/a.jsn"])
        #expect(report.skipped == ["\(folder.path)/core/README.md"])
    }

    @Test("a link that leads back up ends with a fault")
    func loop() throws {
        let folder = try SeedFolder(["core/a.json": Self.text("one")])
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/core/z", withDestinationPath: folder.path)
        let report = try SeedValidation.report(on: [folder.path], dialect: nil)
        #expect(faultPlaces(of: report.faults).filter { !$0.contains(":") }.count == 1, "\(report.faults)")
    }
}
