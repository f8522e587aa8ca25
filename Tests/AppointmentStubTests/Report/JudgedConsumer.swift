import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Provider
import TestSupport
import Testing

/// A consumer at work in a sandbox of its own, whose exchanges are judged afterwards.
struct JudgedConsumer {
    let stub: Stub
    let consumer: Consumer
    let sandbox = UUID().uuidString

    var dialect: Dialect { consumer.dialect }
    var appointment: String { consumer.appointment }
}

extension JudgedConsumer {
    /// With ids of its own where the system asks for them.
    @discardableResult
    func send(_ request: ConsumerRequest) throws -> ClientAnswer {
        let isTraced = request.fields.contains { $0.name == "Ssp-TraceID" }
        return try sendAgain(isTraced ? request.with("Ssp-TraceID", UUID().uuidString) : request)
    }

    /// With the ids that it has.
    @discardableResult
    func sendAgain(_ request: ConsumerRequest) throws -> ClientAnswer {
        try stub.answer(to: request.inside(sandbox))
    }

    /// Sends what is not answered.
    func lose(_ request: ConsumerRequest) throws {
        #expect(throws: (any Error).self) { try send(request) }
    }

    @discardableResult
    func read(_ id: String? = nil) throws -> ClientAnswer {
        try send(consumer.read(id))
    }

    func fault(_ fault: JSONValue) throws {
        try stub.fault(fault, in: sandbox)
    }

    /// The method by which the system is asked to cancel.
    var method: JSONValue { dialect.takesWholeResources ? "PUT" : "POST" }

    /// A fault that strikes the next change.
    func faultOfChange(_ kind: String) throws {
        try fault(["kind": .string(kind), "times": 1, "match": ["method": method]])
    }

    /// What a sound consumer sends to cancel what it has read.
    func cancel(_ read: ClientAnswer, _ edit: (JSONObject) -> JSONObject = { $0 }) throws -> ConsumerRequest {
        let resource = try read.resource()
        guard dialect.takesWholeResources else {
            guard case .json(.object(let command)) = consumer.cancel(resource["id"]?.string?.string).body else {
                throw ClientAnswer.Unreadable(what: "a command")
            }
            let id = resource["id"]?.string?.string ?? ""
            return consumer.cancel(id).with(.json(.object(edit(command))))
        }
        let update = try consumer.update(edit(consumer.cancelled(resource)))
        return update.with("If-Match", read["ETag"] ?? "")
    }

    /// The ids of the obligations that have this verdict, by their last part.
    func obligations(_ verdict: String) throws -> Set<String> {
        let report = try stub.admin("GET", "report", in: sandbox).json
        let obligations = (report["dialects"]?.array ?? []).flatMap { $0["obligations"]?.array ?? [] }
        return Set(
            obligations.filter { $0["verdict"] == .string(verdict) }.compactMap { obligation in
                obligation["id"]?.string?.string.split(separator: ".").last.map(String.init)
            }
        )
    }
}

/// What a consumer does, and what the report says of it.
struct JudgedRow: Sendable, CustomTestStringConvertible {
    let name: String
    let consumer: Consumer
    /// The obligations that it breaks, by the last part of their ids.
    let broken: Set<String>
    let work: @Sendable (JudgedConsumer) throws -> Void

    init(
        _ name: String,
        _ consumer: Consumer,
        _ broken: Set<String> = [],
        _ work: @escaping @Sendable (JudgedConsumer) throws -> Void
    ) {
        self.name = name
        self.consumer = consumer
        self.broken = broken
        self.work = work
    }

    var testDescription: String { "\(consumer.dialect.name): \(name)" }

    /// The same of several systems.
    static func of(
        _ consumers: [Consumer],
        _ name: String,
        _ broken: Set<String> = [],
        _ work: @escaping @Sendable (JudgedConsumer) throws -> Void
    ) -> [JudgedRow] {
        consumers.map { JudgedRow(name, $0, broken, work) }
    }
}

extension Consumer {
    /// Those whose systems take whole resources.
    static let updating: [Consumer] = [.core, .systmone, .gpconnect, .registry, .bars]
    /// Those whose systems ask for a token.
    static let withToken: [Consumer] = [.systmone, .gpconnect, .registry, .bars, .healthcloud]
    static let everywhere: [Consumer] = updating + [.healthcloud]
    /// Those whose systems compare If-Match.
    static let matching: [Consumer] = updating
}
