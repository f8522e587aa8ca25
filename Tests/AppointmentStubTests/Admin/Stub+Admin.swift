import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

extension ConsumerRequest {
    /// A call of the admin API, of a sandbox's own if one is named.
    static func admin(_ method: String, _ path: String, _ body: JSONValue? = nil, in sandbox: String? = nil)
        -> ConsumerRequest
    {
        let prefix = sandbox.map { "/__sandbox/\($0)" } ?? ""
        let call = ConsumerRequest(method, "\(prefix)/__admin/\(path)")
        guard method != "GET", method != "HEAD", method != "OPTIONS" else { return call }
        return call.with(.bytes(body.map { JSONWriter.write($0) } ?? []))
    }

    /// The same request inside a sandbox, by the prefix of its path.
    func inside(_ sandbox: String) -> ConsumerRequest {
        with(target: "/__sandbox/\(sandbox)\(target)")
    }
}

extension Stub {
    func admin(_ method: String, _ path: String, _ body: JSONValue? = nil, in sandbox: String? = nil) throws
        -> ClientAnswer
    {
        try answer(to: .admin(method, path, body, in: sandbox))
    }

    /// Asks for a fault, and requires that it is made.
    func fault(_ fault: JSONValue, in sandbox: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let answer = try admin("POST", "faults", fault, in: sandbox)
        try #require(answer.status == 201, "\(answer.text)", sourceLocation: sourceLocation)
    }

    /// The entries of the journal.
    func journal(in sandbox: String? = nil) throws -> [JSONValue] {
        try admin("GET", "requests", in: sandbox).json["requests"]?.array ?? []
    }

    /// PUT that cancels an appointment of the core mount, by the version it has now.
    func cancel(_ id: String) throws -> ClientAnswer {
        let read = try answer(to: .read(id, on: .core))
        let update = ConsumerRequest.update(id, on: .core, try read.resource().cancelled())
        return try answer(to: update.with("If-Match", read["ETag"] ?? ""))
    }
}
