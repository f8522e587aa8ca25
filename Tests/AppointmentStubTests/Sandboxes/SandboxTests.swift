import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("Sandboxes")
struct SandboxTests {
    private let stub: Stub
    private let read = ConsumerRequest.read(Seed.tomorrow, on: .core)

    init() throws {
        stub = try Stub()
    }

    private func cancel(_ call: (ConsumerRequest) -> ConsumerRequest) throws -> ClientAnswer {
        let stored = try stub.answer(to: call(read))
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, try stored.resource().cancelled())
        return try stub.answer(to: call(update.with("If-Match", stored["ETag"] ?? "")))
    }

    /// Whether nobody listens on a port in a moment.
    private func closes(_ port: UInt16) -> Bool {
        for _ in 0..<10_000 {
            guard (try? ClientConnection(port: port)) != nil else { return true }
            usleep(1000)
        }
        return false
    }

    @Test("one is made by its first use, by path or by field, and is the same by both")
    func firstUse() throws {
        #expect(try cancel { $0.inside("blue") }.status == 200)
        #expect(try stub.answer(to: read.with("X-Stub-Sandbox", "blue")).version == "2")
        #expect(try stub.answer(to: read.with("X-Stub-Sandbox", "green")).version == "1")
        #expect(try stub.answer(to: read).version == "1")
        let names = try stub.admin("GET", "sandboxes").json["sandboxes"]?.array?.map { $0["name"] }
        #expect(names == ["blue", "green"])
    }

    @Test("the prefix stands in Location, fullUrl and the statement; the field leaves them as they are")
    func urls() throws {
        let prefix = "http://stub.test/__sandbox/blue"
        let location = "/Appointment/\(Seed.tomorrow)/_history"
        #expect(try cancel { $0.inside("blue") }["Location"] == "\(prefix)\(location)/2")
        #expect(try cancel { $0.with("X-Stub-Sandbox", "green") }["Location"] == "http://stub.test\(location)/2")
        let history = try stub.answer(to: ConsumerRequest.history(Seed.tomorrow, on: .core).inside("blue")).json
        #expect(history["entry"]?[0]?["fullUrl"] == .string("\(prefix)/Appointment/\(Seed.tomorrow)"))
        #expect(history["link"]?[0]?["url"] == .string("\(prefix)\(location)"))
        let statement = try stub.answer(to: ConsumerRequest.get("/metadata").inside("blue"))
        #expect(statement.text.contains("\"\(prefix)/metadata\""))
        let mounts = try stub.admin("GET", "mounts", in: "blue").json["mounts"]?.array
        #expect(mounts?.first?["baseUrl"] == .string(prefix))
    }

    @Test("one that is asked for says where it is; a second of that name is refused")
    func created() throws {
        let answer = try stub.admin("POST", "sandboxes", ["name": "blue"])
        #expect(answer.status == 201)
        #expect(answer["Location"] == "http://stub.test/__sandbox/blue")
        #expect(
            try answer.json == [
                "name": "blue", "basePath": "/__sandbox/blue", "baseUrl": "http://stub.test/__sandbox/blue",
            ]
        )
        #expect(try stub.admin("POST", "sandboxes", ["name": "blue"]).status == 409)
    }

    @Test("one with a port of its own is reached there without a prefix; its deletion closes the port")
    func ownPort() throws {
        let answer = try stub.admin("POST", "sandboxes", ["name": "blue", "port": 0])
        #expect(answer.status == 201)
        guard case .number(let digits)? = try answer.json["port"], let port = UInt16(digits.string) else {
            Testing.Issue.record("no port in \(answer.text)")
            return
        }
        #expect(port != stub.port)
        #expect(try cancel { $0.inside("blue") }.status == 200)
        #expect(try ClientConnection(port: port).answer(to: read).version == "2")
        #expect(try stub.answer(to: read).version == "1")
        let inUse = try stub.admin("POST", "sandboxes", ["name": "green", "port": .number(digits)])
        #expect(inUse.status == 409)
        #expect(try stub.admin("DELETE", "sandboxes/blue").status == 204)
        #expect(throws: (any Error).self) { try ClientConnection(port: port).answer(to: read) }
        #expect(try stub.answer(to: read.inside("blue")).version == "1")
    }

    @Test("who has a connection to the port of one that was deleted is told so, and what was in it is gone")
    func openConnection() throws {
        let made = try stub.admin("POST", "sandboxes", ["name": "blue", "port": 0])
        guard case .number(let digits)? = try made.json["port"], let port = UInt16(digits.string)
        else {
            Testing.Issue.record("no port")
            return
        }
        let client = try ClientConnection(port: port)
        #expect(try client.answer(to: read).status == 200)
        #expect(try stub.admin("DELETE", "sandboxes/blue").status == 204)
        for call in [read, .get("/__admin/requests")] {
            let answer = try client.answer(to: call)
            #expect(answer.status == 410)
            #expect(
                try answer.json == ["error": "the sandbox blue, whose port this was, was deleted or has expired"]
            )
        }
        #expect(try client.answer(to: read.inside("green")).status == 200)
    }

    @Test("one that is put is made once, however often")
    func put() throws {
        let first = try stub.admin("PUT", "sandboxes/blue")
        #expect(first.status == 201)
        #expect(first["Location"] == "http://stub.test/__sandbox/blue")
        let described: JSONValue = [
            "name": "blue", "basePath": "/__sandbox/blue", "baseUrl": "http://stub.test/__sandbox/blue",
        ]
        #expect(try first.json == described)
        #expect(try cancel { $0.inside("blue") }.status == 200)
        let second = try stub.admin("PUT", "sandboxes/blue", [:])
        #expect(second.status == 200)
        #expect(second["Location"] == nil)
        #expect(try second.json == described)
        #expect(try stub.answer(to: read.inside("blue")).version == "2")
        #expect(try stub.admin("PUT", "sandboxes/a%20b").status == 400)
        #expect(try stub.admin("PUT", "sandboxes/blue", ["name": "blue"]).status == 400)
    }

    @Test("one that is put gets a port once, and keeps it")
    func putWithPort() throws {
        #expect(try stub.admin("PUT", "sandboxes/blue").status == 201)
        let answer = try stub.admin("PUT", "sandboxes/blue", ["port": 0])
        #expect(answer.status == 200)
        guard case .number(let digits)? = try answer.json["port"], let port = UInt16(digits.string) else {
            Testing.Issue.record("no port in \(answer.text)")
            return
        }
        #expect(try ClientConnection(port: port).answer(to: read).status == 200)
        for wanted in [JSONValue.number("0"), .number(digits)] {
            let again = try stub.admin("PUT", "sandboxes/blue", ["port": wanted])
            #expect(again.status == 200)
            #expect(try again.json["port"] == .number(digits))
        }
        let other = try stub.admin("PUT", "sandboxes/blue", ["port": .number(Text(String(stub.port)))])
        #expect(other.status == 409)
        #expect(try other.json["error"] == .string("the sandbox blue already has the port \(port)"))
        let taken = try stub.admin("PUT", "sandboxes/green", ["port": .number(digits)])
        #expect(taken.status == 409)
        #expect(try stub.admin("GET", "sandboxes").json["sandboxes"]?.array?.map { $0["name"] } == ["blue"])
    }

    @Test("what a web page of another site sends makes none, and reaches one that is there by the field alone")
    func crossSite() throws {
        let fromPage = read.with("Sec-Fetch-Site", "cross-site").with("Sec-Fetch-Mode", "no-cors")
        let rebound = read.with("Host", "evil.example")
        for call in [fromPage, rebound] {
            #expect(try stub.answer(to: call.inside("blue")).status == 403)
            #expect(try stub.answer(to: call.with("X-Stub-Sandbox", "blue")).status == 403)
        }
        #expect(try stub.admin("GET", "sandboxes").json == ["sandboxes": []])
        #expect(try stub.admin("PUT", "sandboxes/blue").status == 201)
        #expect(try stub.answer(to: fromPage.with("X-Stub-Sandbox", "blue")).status == 200)
        #expect(try stub.answer(to: fromPage.inside("blue")).status == 403)
        #expect(try stub.answer(to: fromPage).status == 200)
    }

    @Test("reset, clock and journal of one leave the others alone")
    func apart() throws {
        for name in ["blue", "green"] { #expect(try cancel { $0.inside(name) }.status == 200) }
        _ = try stub.admin("PUT", "clock", ["set": "2030-01-01T00:00:00Z"], in: "green")
        #expect(try stub.admin("POST", "reset", in: "blue").status == 204)
        #expect(try stub.answer(to: read.inside("blue")).version == "1")
        #expect(try stub.answer(to: read.inside("green")).version == "2")
        #expect(try stub.admin("GET", "clock", in: "blue").json["now"] == "2019-01-18T12:28:15Z")
        #expect(try stub.admin("GET", "clock", in: "green").json["now"] == "2030-01-01T00:00:00Z")
        #expect(try stub.admin("GET", "clock").json["now"] == "2019-01-18T12:28:15Z")
        #expect(try stub.journal(in: "blue").count == 1)
        #expect(try stub.journal(in: "green").count == 3)
        #expect(try stub.journal().isEmpty)
        #expect(try stub.admin("POST", "reset").status == 204)
        #expect(try stub.answer(to: read.inside("green")).version == "2")
    }

    @Test("a name that is none is refused", arguments: ["", "a b", "a/b", "naïve", String(repeating: "a", count: 65)])
    func badName(_ name: String) throws {
        #expect(try stub.admin("POST", "sandboxes", ["name": .string(name)]).status == 400)
        #expect(try stub.answer(to: read.with("X-Stub-Sandbox", name)).status == 400)
        #expect(try stub.admin("GET", "sandboxes").json == ["sandboxes": []])
    }

    @Test("there are no more than there may be")
    func limit() throws {
        let stub = try Stub { $0.limits.sandboxes = 2 }
        #expect(try ["a", "b", "a", "c"].map { try stub.answer(to: read.inside($0)).status } == [200, 200, 200, 503])
        #expect(try stub.admin("POST", "sandboxes", ["name": "c"]).status == 503)
        #expect(try stub.admin("DELETE", "sandboxes/a").status == 204)
        #expect(try stub.answer(to: read.inside("c")).status == 200)
    }

    @Test("one that nobody names any more expires all the same, with its port and the waits in it")
    func expiryUnasked() throws {
        let stub = try Stub { $0.limits.sandboxIdleSeconds = 1 }
        guard case .number(let digits)? = try stub.admin("PUT", "sandboxes/blue", ["port": 0]).json["port"],
            let port = UInt16(digits.string)
        else {
            Testing.Issue.record("no port")
            return
        }
        let waiting = try ClientConnection(port: port)
        try waiting.send(ConsumerRequest.admin("POST", "requests/wait", ["timeoutInMilliseconds": 300_000]).bytes)
        #expect(try waiting.receiveAnswer().json == ["count": 0, "satisfied": false, "certain": true])
        #expect(closes(port))
        #expect(try waiting.answer(to: read).status == 410)
    }

    @Test("one that nobody uses expires, with its port, while one in use stays")
    func expiry() throws {
        let stub = try Stub { $0.limits.sandboxIdleSeconds = 1 }
        let answer = try stub.admin("POST", "sandboxes", ["name": "blue", "port": 0])
        guard case .number(let digits)? = try answer.json["port"], let port = UInt16(digits.string) else {
            Testing.Issue.record("no port in \(answer.text)")
            return
        }
        let deadline = ContinuousClock.now + .seconds(30)
        var names: [JSONValue?] = []
        repeat {
            #expect(try stub.answer(to: read.inside("green")).status == 200)
            names = try stub.admin("GET", "sandboxes").json["sandboxes"]?.array?.map { $0["name"] } ?? []
        } while names != ["green"] && ContinuousClock.now < deadline
        #expect(names == ["green"])
        #expect(closes(port))
    }

    @Test("64 sandboxes used by 64 clients at once never see each other")
    func manyAtOnce() async throws {
        let stub = stub
        let versions = try await withThrowingTaskGroup(of: (Int, [String?]).self) { group in
            for number in 0..<64 {
                group.addTask {
                    let client = try stub.connect()
                    let read = ConsumerRequest.read(Seed.tomorrow, on: .core).inside("client-\(number)")
                    let stored = try client.answer(to: read).resource().cancelled()
                    let update = ConsumerRequest.update(Seed.tomorrow, on: .core, stored).inside("client-\(number)")
                    var versions: [String?] = []
                    // An appointment that is cancelled is put back by a reset, number times over.
                    for _ in 0...(number % 4) {
                        versions.append(try client.answer(to: update.ifMatch("1")).version)
                        versions.append(try client.answer(to: read).version)
                        _ = try client.answer(to: .admin("POST", "reset", in: "client-\(number)"))
                        versions.append(try client.answer(to: read).version)
                    }
                    return (number, versions)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(versions.count == 64)
        for (number, versions) in versions {
            let round: [String?] = ["2", "2", "1"]
            #expect(versions == Array(repeating: round, count: number % 4 + 1).flatMap(\.self))
            #expect(try stub.journal(in: "client-\(number)").count == 1)
        }
        #expect(try stub.appointment(Seed.tomorrow)["status"] == "booked")
    }
}
