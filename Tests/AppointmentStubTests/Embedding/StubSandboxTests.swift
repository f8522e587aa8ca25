import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("The embedded stub")
struct StubSandboxTests {
    private static let appointment =
        #"{"resourceType": "Appointment", "id": "test", "status": "booked", "#
        + #""start": "2019-01-19T09:00:00Z", "end": "2019-01-19T09:10:00Z", "#
        + #""participant": [{"actor": {"reference": "Patient/1"}, "status": "accepted"}]}"#

    /// A Bundle of two appointments.
    private static let bundle = """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"resource": \(appointment.replacing("\"test\"", with: "\"first\""))},
          {"resource": \(appointment.replacing("\"test\"", with: "\"second\""))}
        ]}
        """

    @Test(
        "each dialect has its URL, which answers",
        arguments: [
            ("core", ""),
            ("systmone", "/SystmOneMHS/NHSConnect/A11111/STU3/1"),
            ("gpconnect", "/A11111/STU3/1/gpconnect"),
            ("registry", "/registry/STU3"),
            ("bars", "/booking-and-referral/FHIR/R4"),
            ("healthcloud", "/health-cloud/R4"),
        ]
    )
    func url(_ dialect: String, _ path: String) throws {
        let server = try StubServer(.embedded)
        let origin = try server.start()
        defer { server.stop(within: .zero) }
        #expect(try server.sandbox.url(of: dialect) == origin + path)
        let sandbox = try server.sandbox(named: "blue")
        #expect(try sandbox.url(of: dialect) == "\(origin)/__sandbox/blue\(path)")
    }

    @Test("the organisation of a URL can be chosen; a dialect that is not mounted has none")
    func otherURLs() throws {
        let stub = try EmbeddedStub()
        #expect(try stub.sandbox.url(of: "gpconnect", organisation: "B2").hasSuffix("/B2/STU3/1/gpconnect"))
        #expect(throws: StubError.self) { try stub.sandbox.url(of: "corr") }
    }

    @Test("appointments are loaded, one or a Bundle of them, and are served")
    func load() throws {
        let stub = try EmbeddedStub()
        #expect(try stub.sandbox.load(Self.appointment, into: "core") == 1)
        #expect(try stub.sandbox.load(Self.bundle, into: "core") == 2)
        #expect(try stub.status(of: "test") == 200)
        #expect(try stub.status(of: "second") == 200)
        let stored = try #require(try stub.sandbox.appointment("test", of: "core"))
        #expect(try JSONReader.read(Array(stored.utf8))["status"] == "booked")
        #expect(try stub.sandbox.appointment("test", of: "registry") == nil)
        #expect(try stub.sandbox.removeAppointment("test", of: "core"))
        #expect(try !stub.sandbox.removeAppointment("test", of: "core"))
        #expect(try stub.status(of: "test") == 404)
    }

    @Test("an appointment that is there already becomes its next version")
    func nextVersion() throws {
        let stub = try EmbeddedStub()
        let changed = Self.appointment.replacing("\"test\"", with: "\"aebebd1000000001\"")
        #expect(try stub.sandbox.load(changed, into: "core") == 1)
        #expect(try stub.answer(to: ConsumerRequest("GET", "/Appointment/aebebd1000000001")).version == "2")
    }

    @Test("of bad data nothing is loaded, and every fault is named")
    func badData() throws {
        let stub = try EmbeddedStub()
        let bad = Self.appointment.replacing("booked", with: "lost")
        do {
            try stub.sandbox.load(bad, into: "core")
            Testing.Issue.record("a status of no list was loaded")
        } catch {
            #expect("\(error)".contains("body:1:"))
            #expect("\(error)".contains("Appointment.status"), "\(error)")
        }
        #expect(try stub.sandbox.appointment("test", of: "core") == nil)
    }

    @Test("the journal tells of each exchange what a test asks for")
    func journal() throws {
        let stub = try EmbeddedStub()
        _ = try stub.status(of: "nonesuch")
        _ = try stub.cancel("aebebd1000000001", ifMatch: "1")
        _ = try stub.answer(to: ConsumerRequest("GET", "/registry/STU3/Appointment/1"))
        let exchanges = stub.sandbox.exchanges
        #expect(exchanges.map(\.number) == [1, 2, 3, 4])
        #expect(exchanges.map(\.method) == ["GET", "GET", "PUT", "GET"])
        #expect(exchanges[0].path == "/Appointment/nonesuch")
        #expect(exchanges.map(\.dialect) == ["core", "core", "core", "registry"])
        #expect(exchanges.map(\.status) == [404, 200, 200, 403])
        #expect(exchanges.map(\.rules) == [["core.appointment.known"], [], [], ["registry.token.required"]])
        #expect(exchanges.map(\.committed) == [nil, nil, "2", nil])
        #expect(exchanges.map(\.isDelivered) == [true, true, true, true])
        stub.sandbox.forgetExchanges()
        #expect(stub.sandbox.exchanges.isEmpty)
    }

    @Test("stub time is set, moved on and back, let run and stopped")
    func time() throws {
        let stub = try EmbeddedStub()
        let sandbox = stub.sandbox
        #expect(sandbox.time == "2019-01-18T12:28:15Z")
        try sandbox.setTime("2020-02-29T23:59:59Z")
        sandbox.advanceTime(by: .seconds(1))
        #expect(sandbox.time == "2020-03-01T00:00:00Z")
        sandbox.advanceTime(by: .seconds(-3600))
        #expect(sandbox.time == "2020-02-29T23:00:00Z")
        sandbox.runTime()
        sandbox.freezeTime()
        #expect(sandbox.time.hasPrefix("2020-02-29T23:0"))
        sandbox.advanceTime(by: .seconds(Int64.max))
        sandbox.advanceTime(by: .seconds(Int64.min))
        #expect(sandbox.time.hasPrefix("2020-02-29T23:0"))
        #expect(throws: StubError.self) { try sandbox.setTime("tomorrow") }
    }

    @Test("reset puts appointments, time, faults and journal back")
    func reset() throws {
        let stub = try EmbeddedStub()
        let sandbox = stub.sandbox
        try sandbox.load(Self.appointment, into: "core")
        try sandbox.setTime("2020-01-01T00:00:00Z")
        try sandbox.make(StubFault(.status(503)))
        sandbox.reset()
        #expect(try sandbox.appointment("test", of: "core") == nil)
        #expect(sandbox.time == "2019-01-18T12:28:15Z")
        #expect(sandbox.exchanges.isEmpty)
        #expect(try stub.status(of: "aebebd1000000001") == 200)
    }

    @Test("sandboxes share nothing")
    func sandboxes() throws {
        let stub = try EmbeddedStub()
        let blue = try stub.server.sandbox(named: "blue")
        #expect(blue.name == "blue" && stub.sandbox.name == nil)
        try blue.load(Self.appointment, into: "core")
        try blue.setTime("2020-01-01T00:00:00Z")
        #expect(try stub.status(of: "test", "/__sandbox/blue") == 200)
        #expect(try stub.status(of: "test") == 404)
        #expect(stub.sandbox.time == "2019-01-18T12:28:15Z")
        #expect(blue.exchanges.map(\.path) == ["/Appointment/test"])
        #expect(stub.sandbox.exchanges.map(\.status) == [404])
        stub.server.removeSandbox(named: "blue")
        stub.server.removeSandbox(named: "blue")
        #expect(try stub.status(of: "test", "/__sandbox/blue") == 404)
        #expect(throws: StubError.self) { try stub.server.sandbox(named: "a name") }
    }

    @Test("who waits for the end of a stub blocks nothing, and the port is free again")
    func asynchronousStop() async throws {
        var configuration = StubConfiguration.embedded
        let first = try StubServer(configuration)
        let url = try first.start()
        await first.stop(within: .zero)
        configuration.port = try #require(url.split(separator: ":").last.flatMap { UInt16($0) })
        let second = try StubServer(configuration)
        #expect(try second.start() == url)
        await second.stop(within: .zero)
    }
}
