import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Seed data from a folder")
struct SeedDataTests {
    private static func text(_ appointment: JSONObject) -> String {
        String(decoding: JSONWriter.write(.object(appointment)), as: UTF8.self)
    }

    private static func stub(_ files: [String: String]) throws -> Stub {
        let folder = try SeedFolder(files)
        return try Stub { $0.seed = .folder(folder.path) }
    }

    @Test("appointments come from single files, Bundles and lines, all together")
    func formats() throws {
        let bundle: JSONObject = [
            "resourceType": "Bundle",
            "type": "collection",
            "entry": [
                ["resource": .object(.appointment("in-bundle-1"))], ["resource": .object(.appointment("in-bundle-2"))],
            ],
        ]
        let stub = try Self.stub([
            "core/one.json": Self.text(.appointment("single")),
            "core/bundle.json": Self.text(bundle),
            "core/lines.ndjson": """
            \(Self.text(.appointment("line-1")))

            \(Self.text(.appointment("line-2")))\r
               \t
            \(Self.text(.appointment("line-3")))
            """,
            "core/README.md": "not for the stub",
            "core/.hidden.json": "nor this",
        ])
        for id in ["single", "in-bundle-1", "in-bundle-2", "line-1", "line-2", "line-3"] {
            #expect(try stub.appointment(id)["id"] == .string(id))
        }
    }

    @Test("members keep their order, numbers and texts their spelling")
    func spelling() throws {
        let text = ##"""
            { "id" : "one", "resourceType":"Appointment", "status" : "booked", "end":"2020-01-20T10:10:00.000+00:00",
              "start":"2020-01-20T10:00:00+00:00",
              "participant":[{"status":"accepted","actor":{"reference":"Patient/1","display":"Zo\u00eb"}}],
              "priority": 1,
              "contained":[{"resourceType":"Location","id":"o","status":"active",
                "position":{"longitude":1.50,"latitude":0.10}}],
              "supportingInformation":[{"reference":"#o"}] }
            """##
        let stub = try Self.stub(["core/one.json": text])
        let answer = try stub.answer(to: .get("/Appointment/one"))
        let expected =
            #"{"id":"one","meta":{"versionId":"1","lastUpdated":"2019-01-18T12:28:15Z"},"resourceType":"Appointment","#
            + #""status":"booked","end":"2020-01-20T10:10:00.000+00:00","start":"2020-01-20T10:00:00+00:00","#
            + #""participant":[{"status":"accepted","actor":{"reference":"Patient/1","display":"Zoë"}}],"priority":1,"#
            + #""contained":[{"resourceType":"Location","id":"o","status":"active","#
            + ##""position":{"longitude":1.50,"latitude":0.10}}],"supportingInformation":[{"reference":"#o"}]}"##
        #expect(answer.text == expected)
    }

    @Test("core reads SystmOne's folder if it has none, and its version ids are its own")
    func coreFallsBack() throws {
        let appointment = JSONObject.appointment("one")
            .setting("meta", to: ["versionId": "F5B58C75431BBEBA307ACC08F78537EC"])
        let stub = try Self.stub(["systmone/one.json": Self.text(appointment)])
        #expect(try stub.answer(to: .read("one", on: .core)).version == "1")
        #expect(try stub.answer(to: .read("one", on: .systmone)).version == "F5B58C75431BBEBA307ACC08F78537EC")
    }

    @Test("core's own folder stands alone if there is one")
    func coreAlone() throws {
        let stub = try Self.stub([
            "core/one.json": Self.text(.appointment("one")), "systmone/two.json": Self.text(.appointment("two")),
        ])
        #expect(try stub.answer(to: .read("one", on: .core)).status == 200)
        #expect(try stub.answer(to: .read("two", on: .core)).status == 404)
        #expect(try stub.answer(to: .read("one", on: .systmone)).status == 404)
        #expect(try stub.answer(to: .read("two", on: .systmone)).status == 200)
    }

    @Test("an appointment without a version id gets one in the dialect's form, always the same")
    func noVersionIdentifier() throws {
        for _ in 0..<2 {
            let stub = try Self.stub(["systmone/one.json": Self.text(.appointment("one"))])
            let version = try stub.answer(to: .read("one", on: .systmone)).version
            #expect(version == "E4C4FB91926EA3C39D71F460CED7B2EB")
            #expect(try stub.answer(to: .read("one", on: .core)).version == "1")
        }
    }

    @Test("a core version id that is a number is kept, and counted on", arguments: ["1", "7", "41"])
    func ownVersionIdentifiers(_ version: String) throws {
        let appointment = JSONObject.appointment("one").setting("meta", to: ["versionId": .string(version)])
        let stub = try Self.stub(["core/one.json": Self.text(appointment)])
        let stored = try stub.appointment("one")
        #expect(stored["meta"]?["versionId"] == .string(version))
        let answer = try stub.answer(to: .update("one", on: .core, stored.cancelled()).ifMatch(version))
        #expect(answer.version == String((Int(version) ?? 0) + 1))
    }

    @Test("an appointment that does not say when it was updated takes the reference time")
    func lastUpdated() throws {
        let folder = try SeedFolder(
            ["core/one.json": Self.text(.appointment("one"))],
            referenceTime: "2020-06-01T10:00:00+01:00"
        )
        let stub = try Stub { $0.seed = .folder(folder.path) }
        let answer = try stub.answer(to: .read("one", on: .core))
        #expect(try answer.json["meta"]?["lastUpdated"] == "2020-06-01T09:00:00Z")
        #expect(answer["Last-Modified"] == "Mon, 01 Jun 2020 09:00:00 GMT")
    }

    @Test("a folder without a dialect's folder leaves that dialect empty")
    func empty() throws {
        let stub = try Self.stub([:])
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core)).status == 404)
        #expect(try stub.answer(to: .get("/readyz")).status == 200)
    }
}
