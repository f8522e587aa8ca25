import Bytes
import HTTP
import HTTPServing
import Testing

@testable import AppointmentStub
@testable import Steering

@Suite("Patterns that take long")
struct CostlyPatternTests {
    private let handler: StubHandler

    init() throws {
        var configuration = StubConfiguration.embedded
        configuration.mounts = [.init(path: "/", dialect: "core")]
        handler = try StubAssembly(configuration, softwareVersion: "0", clock: .system).handler
    }

    private func isAnsweredAtOnce(_ method: HTTP.Method, _ path: String, _ body: String = "") -> Bool {
        var fields = Fields()
        fields.append(.host, "stub.test")
        fields.append(FieldName("A"), String(repeating: "a", count: 2000))
        let segments = path.split(separator: "/").map { Text($0) }
        let target = RequestTarget(text: Text(path), segments: segments)
        let request = Request(method: method, target: target, fields: fields, content: Array(body.utf8))
        if case .now = handler.answer(to: request) { return true }
        return false
    }

    @Test("a request that is held against them keeps no loop, and any other is answered on its loop")
    func faults() {
        let large = #"{"kind": "reset", "pattern": {"headers": {"B": {"matches": "(a?){499}b"}}}}"#
        #expect(isAnsweredAtOnce(.get, "/metadata"))
        #expect(isAnsweredAtOnce(.post, "/__admin/faults", #"{"kind": "reset", "pattern": {"urlPath": "/nowhere"}}"#))
        #expect(isAnsweredAtOnce(.get, "/metadata"))
        #expect(isAnsweredAtOnce(.post, "/__admin/faults", large))
        #expect(!isAnsweredAtOnce(.get, "/metadata"))
        #expect(isAnsweredAtOnce(.delete, "/__admin/faults"))
        #expect(isAnsweredAtOnce(.get, "/metadata"))
    }

    @Test("the journal is searched away from the loops", arguments: ["find", "count", "wait"])
    func searches(_ call: String) {
        let body = #"{"pattern": {"urlPathPattern": "/(a?){498}b"}}"#
        #expect(!isAnsweredAtOnce(.post, "/__admin/requests/\(call)", body))
    }
}
