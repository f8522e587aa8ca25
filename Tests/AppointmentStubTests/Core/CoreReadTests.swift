import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("Core: reading")
struct CoreReadTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("an appointment is given out with what names its version")
    func found() throws {
        let answer = try stub.answer(to: .get("/Appointment/\(Seed.tomorrow)"))
        #expect(answer.status == 200)
        #expect(answer.reason == "OK")
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["Vary"] == "Accept, Accept-Encoding")
        let appointment = try answer.resource()
        #expect(appointment["id"] == "aebebd1000000001")
        #expect(appointment["status"] == "booked")
        #expect(appointment["meta"]?["versionId"] == "1")
        #expect(appointment["description"] == "Test appointment: blood pressure check")
    }

    @Test("a description of several lines and many scripts comes as it is stored")
    func severalLines() throws {
        let expected = """
            Test appointment: ear syringing
            Interpreter needed: Zoë Łukasiewicz, 日本語
            \t“Ring the bell twice” 🔔
             - Booked via GP Connect.
            """
        #expect(try stub.appointment(Seed.severalLines)["description"] == .string(expected))
    }

    @Test(
        "every appointment can be read, past and closed ones too",
        arguments: [
            (Seed.past, "booked"), (Seed.cancelled, "cancelled"), (Seed.fulfilled, "fulfilled"),
            (Seed.withoutDescription, "booked"), (Seed.fulfilledTomorrow, "fulfilled"),
        ]
    )
    func others(_ id: String, _ status: String) throws {
        #expect(try stub.appointment(id)["status"] == .string(status))
    }

    @Test(
        "an id that is unknown, or can be none, is not found",
        arguments: [
            "unknown", "AEBEBD1000000001", "aebebd100000000", "no%20id", "a_b", "%C3%A9", "%7B%7D", "",
            String(repeating: "a", count: 65),
        ]
    )
    func unknown(_ id: String) throws {
        let answer = try stub.answer(to: .get("/Appointment/\(id)"))
        #expect(answer.status == 404)
        #expect(try answer.issues() == [Issue("core.appointment.known", "not-found", at: "http.target")])
    }

    @Test("an id with percent-encoded letters is the same id")
    func encodedLetters() throws {
        let answer = try stub.answer(to: .get("/Appointment/%61ebebd100000000%31"))
        #expect(try answer.resource()["id"] == "aebebd1000000001")
    }
}
