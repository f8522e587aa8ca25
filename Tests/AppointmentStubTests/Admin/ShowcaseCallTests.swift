import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Admin API: examples and scenes")
struct ShowcaseCallTests {
    private let stub: Stub

    init() throws {
        stub = try Stub {
            $0.mounts = nil
            $0.showDemonstration()
        }
    }

    /// An example as it would be sent.
    private static func request(_ example: JSONValue) throws -> ConsumerRequest {
        let request = try #require(example["request"])
        let url = try #require(request["url"]?.string)
        let path = try #require(url.dropping(prefix: "http://stub.test"))
        var sent = ConsumerRequest(try #require(request["method"]?.string?.string), path.string)
        for field in request["headers"]?.array ?? [] {
            sent = sent.with(field[0]?.string?.string ?? "", .text(field[1]?.string?.string ?? ""))
        }
        let body = request["body"]?.string?.string ?? ""
        return body.isEmpty ? sent : sent.with(.text(body))
    }

    @Test("for every interaction of every dialect a request is given that succeeds", arguments: Dialect.all.map(\.name))
    func everyInteraction(_ dialect: String) throws {
        let dialects = try #require(try stub.admin("GET", "dialects").json["dialects"]?.array)
        let described = try #require(dialects.first { $0["name"] == .string(dialect) })
        let names = Set((described["interactions"]?.array ?? []).compactMap { $0["name"]?.string })
        #expect(!names.isEmpty)
        for name in names {
            // Another interaction's example may have cancelled or deleted what this one is about.
            #expect(try stub.admin("POST", "reset").status == 204)
            let answer = try stub.admin("GET", "example/\(dialect)/\(name)")
            #expect(answer.status == 200, "\(answer.text)")
            let outcome = try stub.answer(to: Self.request(try answer.json))
            #expect((200...299).contains(outcome.status), "\(name): \(outcome.text)")
        }
    }

    @Test("it takes what is stored now: another appointment once the usual one is cancelled, and its present version")
    func asThingsAre() throws {
        for _ in 1...3 {
            let example = try stub.admin("GET", "example/core/cancel").json
            #expect(try stub.answer(to: Self.request(example)).status == 200)
        }
        let named = try stub.admin("GET", "example/core/read?resource=Appointment/\(Seed.cancelled)").json
        #expect(named["request"]?["url"] == .string("http://stub.test/Appointment/\(Seed.cancelled)"))
        let cancelled = try stub.admin("GET", "example/core/cancel?resource=Appointment/\(Seed.cancelled)")
        #expect(cancelled.status == 409)
    }

    @Test("inside a sandbox and at another mount its URL leads there")
    func elsewhere() throws {
        let inside = try stub.admin("GET", "example/core/read", in: "blue").json
        #expect(inside["request"]?["url"]?.string?.hasPrefix("http://stub.test/__sandbox/blue/Appointment/") == true)
        let other = try Stub {
            $0.mounts = [.init(path: "/{ods}/other", dialect: "systmone")]
            $0.showDemonstration()
        }
        let example = try other.admin("GET", "example/systmone/read").json
        #expect(example["request"]?["url"]?.string?.hasPrefix("http://stub.test/A20047/other/Appointment/") == true)
        #expect(try other.answer(to: Self.request(example)).status == 200)
    }

    @Test("what there is no example for is named")
    func unknown() throws {
        let interaction = try stub.admin("GET", "example/core/fly")
        #expect(interaction.status == 404)
        #expect(
            try interaction.json["error"]?.string?.hasPrefix("core has no interaction fly; it has read, ") == true
        )
        let bare = try Stub.withTwoMounts()
        #expect(try bare.admin("GET", "example/core/read").status == 404)
        #expect(try bare.admin("GET", "scenes").json == ["scenes": []])
        #expect(try stub.admin("GET", "example/core/read?resource=1001").status == 400)
    }

    @Test("scenes are listed, and played without a trace")
    func scenes() throws {
        let scenes = try #require(try stub.admin("GET", "scenes?dialect=core").json["scenes"]?.array)
        #expect(scenes.count == Script.core.scenes.count)
        #expect(scenes.allSatisfy { $0["dialect"] == "core" })
        let played = try stub.admin("POST", "scenes/core.if-match.current").json
        #expect(played["request"]?["line"] == .string("PUT /Appointment/\(Seed.tomorrow) HTTP/1.1"))
        #expect(played["request"]?["head"]?.string?.contains("\r\nIf-Match: W/\"1\"\r\n") == true)
        #expect(played["answer"]?["status"] == 409)
        #expect(played["rules"]?[0]?["sentence"] == "An update must be based on the current version.")
        #expect(played["counterpart"] == "200 OK")
        #expect(played["mismatches"] == [])
        #expect(try stub.journal().isEmpty)
        #expect(try stub.admin("POST", "scenes/core.nothing").status == 404)
    }
}
