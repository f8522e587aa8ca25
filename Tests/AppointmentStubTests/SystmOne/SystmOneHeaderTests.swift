import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("SystmOne: header fields")
struct SystmOneHeaderTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private static let names = ["Ssp-TraceID", "Ssp-From", "Ssp-To"]

    @Test("one that is missing is 400, on every route", arguments: names)
    func missing(_ name: String) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let cancelled = try stub.appointment(Seed.recorded, on: .systmone).cancelled()
        let calls: [ConsumerRequest] = [
            .read(Seed.recorded, on: .systmone), .history(Seed.recorded, on: .systmone),
            .version(Seed.recordedVersion, of: Seed.recorded, on: .systmone),
            .update(Seed.recorded, on: .systmone, cancelled),
        ]
        for call in calls {
            let answer = try stub.answer(to: call.without(name))
            #expect(answer.status == 400)
            let issues = try answer.spineIssues()
            #expect(issues == [.badRequest("header.required", at: "http.\(name)")])
        }
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("one that is blank is 400", arguments: names, ["", " ", "\t \t"])
    func blank(_ name: String, _ value: String) throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone).with(name, value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("header.required", at: "http.\(name)")])
    }

    @Test("all that are missing are named at once, the interaction too")
    func allAtOnce() throws {
        let answer = try stub.answer(to: .get(TestMount.systmone.path("Appointment/\(Seed.recorded)")))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(
            issues == [
                .badRequest("header.required", at: "http.Ssp-TraceID"),
                .badRequest("header.required", at: "http.Ssp-From"),
                .badRequest("header.required", at: "http.Ssp-To"),
                .badRequest("interaction-id.matches", at: "http.Ssp-InteractionID"),
            ]
        )
    }

    @Test("their forms are not judged, and their names are taken in any letters")
    func anyForm() throws {
        let call = ConsumerRequest.read(Seed.recorded, on: .systmone)
            .without("Ssp-TraceID").without("Ssp-From").without("Ssp-To")
            .adding("SSP-TRACEID", "not a GUID").adding("ssp-from", "A84018").adding("Ssp-tO", "x")
        #expect(try stub.answer(to: call).status == 200)
    }

    private static let prefix = "urn:nhs:names:services:gpconnect:fhir:rest:"

    @Test(
        "a read with another interaction's id is 400",
        arguments: [
            "cancel:appointment-1", "update:appointment-1", "create:appointment-1", "read:metadata-1",
            "read:appointment-2", "Read:appointment-1", "read:Appointment-1", "read:appointment-1 x", "",
        ]
    )
    func wrongForRead(_ operation: String) throws {
        let call = ConsumerRequest.read(Seed.recorded, on: .systmone).with("Ssp-InteractionID", Self.prefix + operation)
        let answer = try stub.answer(to: call)
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("interaction-id.matches", at: "http.Ssp-InteractionID")])
    }

    @Test(
        "a cancel with another interaction's id is 400 and changes nothing",
        arguments: [
            "read:appointment-1", "create:appointment-1", "cancel:appointment", "CANCEL:appointment-1",
        ]
    )
    func wrongForCancel(_ operation: String) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let call = try Fixture.recordedCancel().with("Ssp-InteractionID", Self.prefix + operation)
        let answer = try stub.answer(to: call)
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("interaction-id.matches", at: "http.Ssp-InteractionID")])
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("the id in other letters than the specification's is another id")
    func wholeIdentifierInCapitals() throws {
        let call = ConsumerRequest.read(Seed.recorded, on: .systmone)
            .with("Ssp-InteractionID", "URN:NHS:NAMES:SERVICES:GPCONNECT:FHIR:REST:READ:APPOINTMENT-1")
        #expect(try stub.answer(to: call).status == 400)
    }
}
