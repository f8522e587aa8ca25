import Demonstration
import HTTPAsking
import TestSupport
import AppointmentStub
import FHIR

/// An embedded stub of a test's own, stopped when the test lets go of it.
final class EmbeddedStub: Sendable {
    let server: StubServer
    private let port: UInt16

    init() throws {
        server = try StubServer(.embedded)
        let url = try server.start()
        port = url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    deinit {
        server.stop(within: .zero)
    }

    var sandbox: StubSandbox { server.sandbox }

    func answer(to call: ConsumerRequest) throws -> ClientAnswer {
        try ClientConnection(port: port).answer(to: call)
    }

    /// The status of a read of the core mount.
    func status(of id: String, _ prefix: String = "") throws -> Int {
        try answer(to: ConsumerRequest("GET", "\(prefix)/Appointment/\(id)")).status
    }

    /// Cancels in the core mount with this version.
    func cancel(_ id: String, ifMatch version: String) throws -> ClientAnswer {
        let stored = try answer(to: ConsumerRequest("GET", "/Appointment/\(id)")).resource()
        return try answer(to: .update(id, on: .core, stored.setting("status", to: "cancelled")).ifMatch(version))
    }
}
