import AppointmentStub
import FHIR
import Glibc
import HTTPAsking
import Provider
import Sockets

/// A stub of its own for scenes of one dialect, which it serves alone: so this dialect's words answer even what is no
/// request.
final class Stage {
    private let dialect: Dialect
    private let server: StubServer
    private let address: SocketAddress
    let origin: String

    /// - Throws: `StubError`: the stub cannot start.
    init(_ dialect: Dialect, _ limits: SceneLimits) throws(StubError) {
        var configuration = StubConfiguration.embedded
        configuration.mounts = [.init(path: dialect.basePath.description, dialect: dialect.name)]
        if let seconds = limits.bodySeconds { configuration.limits.bodySeconds = seconds }
        if let versions = limits.versions { configuration.limits.versions = versions }
        if let memory = limits.memory { configuration.limits.memoryBytes = memory }
        self.dialect = dialect
        server = try StubServer(configuration)
        address = try server.listen()
        origin = "http://\(address)"
    }

    deinit {
        server.stop(within: .zero)
    }
}

extension Stage {
    func reset() {
        server.sandbox.reset()
    }

    /// The ids of the rules that the last exchange broke.
    var brokenRules: [String] {
        server.sandbox.exchanges.last?.rules ?? []
    }

    /// An appointment as it is stored; null where there is none, or where there is no id.
    func stored(_ id: String?) throws(SceneError) -> JSONValue {
        guard let id else { return .null }
        do {
            guard let text = try server.sandbox.appointment(id, of: dialect.name) else { return .null }
            return try JSONReader.read(Array(text.utf8))
        } catch {
            throw .stage("\(error)")
        }
    }

    /// Sends a request on a connection of its own.
    func answer(to request: ConsumerRequest) throws(SceneError) -> ClientAnswer {
        try exchange(request).answer
    }

    /// Sends a request on a connection of its own.
    ///
    /// - Returns: what went over the wire, and what came back.
    func exchange(_ request: ConsumerRequest) throws(SceneError) -> (sent: [UInt8], answer: ClientAnswer) {
        let stored = try stored(request.appointment)
        do {
            let now = Int(time(nil))
            let bytes = try request.bytes(host: "\(address)", now: now, stored: stored, release: dialect.release)
            let connection = try ClientConnection(to: address)
            try connection.send(bytes)
            return (bytes, try connection.receiveAnswer(isToHead: request.method == "HEAD"))
        } catch {
            throw .stage("\(error)")
        }
    }
}

/// Why a scene could not be played to its end.
package enum SceneError: Error, CustomStringConvertible {
    /// What should have come before did not succeed.
    case preparation(String, status: Int)
    case stage(String)

    package var description: String {
        switch self {
        case .preparation(let line, let status): "the preparing request \(line) got status \(status), not 200"
        case .stage(let text): text
        }
    }
}
