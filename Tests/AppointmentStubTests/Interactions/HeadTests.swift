import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("HEAD")
struct HeadTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    struct Case: CustomTestStringConvertible {
        let name: String
        let call: ConsumerRequest

        var testDescription: String { name }
    }

    @Test("the fields are those of GET, and there is no body", arguments: cases)
    func likeGet(_ pair: Case) throws {
        let client = try stub.connect()
        let call = pair.call.with("X-Request-Id", "1")
        let get = try client.answer(to: call)
        let head = try client.answer(to: call.with(method: "HEAD"))
        #expect(head.status == get.status)
        #expect(head.comparableFields == get.comparableFields)
        #expect(!get.content.isEmpty)
        // Were there a body, the next answer on the connection would be unreadable.
        #expect(try client.answer(to: call).content == get.content)
    }

    static let cases = [
        Case(name: "read", call: .read(Seed.recorded, on: .core)),
        Case(name: "read of systmone", call: .read(Seed.recorded, on: .systmone)),
        Case(name: "in gzip", call: .read(Seed.recorded, on: .core).with("Accept-Encoding", "gzip")),
        Case(name: "in gzip and chunks", call: .read(Seed.recorded, on: .systmone).with("Accept-Encoding", "gzip")),
        Case(name: "history", call: .history(Seed.recorded, on: .core)),
        Case(name: "vread", call: .version("1", of: Seed.recorded, on: .core)),
        Case(name: "unknown id", call: .read("unknown", on: .core)),
        Case(name: "past", call: .read(Seed.past, on: .systmone)),
        Case(name: "unknown path", call: .get("/nothing/here")),
        Case(name: "livez", call: .get("/livez")),
        Case(name: "health", call: .get("/__admin/health")),
    ]
}

extension ClientAnswer {
    /// Fields as `name: value` without what differs from one second to the next.
    fileprivate var comparableFields: [String] {
        fields.filter { $0.name != "Date" }.map { "\($0.name): \($0.value)" }
    }
}
