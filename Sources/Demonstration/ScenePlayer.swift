import Bytes
import AppointmentStub
import Provider
import FHIR
import HTTPAsking
import Sockets

/// Plays scenes against a stub over a socket, and compares what comes with what is documented.
struct ScenePlayer {
    private let dialect: Dialect
    private let sandbox: StubSandbox
    private let origin: String
    private let address: SocketAddress
    private let unixSeconds: () -> Int

    /// - Parameters:
    ///   - sandbox: where the dialect is mounted; each scene begins with its reset.
    ///   - unixSeconds: the real time, which tokens go by.
    init(
        _ dialect: Dialect,
        in sandbox: StubSandbox,
        at address: SocketAddress,
        unixSeconds: @escaping () -> Int
    ) {
        self.dialect = dialect
        self.sandbox = sandbox
        origin = "http://\(address)"
        self.address = address
        self.unixSeconds = unixSeconds
    }

    /// - Throws: `SceneError`: the scene could not be played to its end.
    func play(_ scene: Scene) throws(SceneError) -> SceneRecord {
        sandbox.reset()
        for request in scene.before {
            let answer = try answer(to: request)
            guard answer.status == 200 else { throw .preparation(request.line, status: answer.status) }
        }
        let before = try stored(scene.request)
        let answer = try answer(to: scene.request)
        let after = try stored(scene.request)
        return SceneRecord(
            scene,
            dialect: dialect,
            origin: origin,
            answer: answer,
            outcome: OutcomeReading(answer, release: dialect.release),
            journalRules: sandbox.exchanges.last?.rules ?? [],
            changes: AppointmentChanges(from: before, to: after).lines
        )
    }

    /// The appointment that a request is about; null where there is none.
    private func stored(_ request: SceneRequest) throws(SceneError) -> JSONValue {
        guard let id = request.appointment else { return .null }
        do {
            guard let text = try sandbox.appointment(id, of: dialect.name) else { return .null }
            return try JSONReader.read(Array(text.utf8))
        } catch {
            throw .stub("\(error)")
        }
    }

    private func answer(to request: SceneRequest) throws(SceneError) -> ClientAnswer {
        let now = unixSeconds()
        let fields = request.fields.compactMap { field in
            field.value.text(now: now).map { "\(field.name): \($0)" }
        }
        let content = try content(of: request)
        do {
            let connection = try ClientConnection(to: address, patience: .seconds(5))
            let head = [request.line] + fields + ["Host: \(address)", "Connection: close"]
            return try connection.answer(to: head, content: content)
        } catch {
            throw .stub("\(error)")
        }
    }

    private func content(of request: SceneRequest) throws(SceneError) -> [UInt8]? {
        switch request.body {
        case .none: return nil
        case .text(let text): return Array(text.utf8)
        case .json(let value): return JSONWriter.write(value)
        case .stored(let edits, let format):
            let edited = edits.reduce(try stored(request)) { $1.applied(to: $0) }
            do {
                return try format.write(edited, dialect.release)
            } catch {
                throw .stub("\(error)")
            }
        }
    }
}

/// Why a scene could not be played to its end.
enum SceneError: Error, CustomStringConvertible {
    /// What should have come before did not succeed.
    case preparation(String, status: Int)
    case stub(String)

    var description: String {
        switch self {
        case .preparation(let line, let status): "what comes first, \(line), was answered with \(status), not with 200"
        case .stub(let text): text
        }
    }
}

extension SceneRequest.Value {
    /// What goes over the wire; nil for a field that is left out.
    fileprivate func text(now: Int) -> String? {
        switch self {
        case .text(let text): text
        case .bearer(let token): "Bearer \(token.compact(now: now))"
        case .encoded(let value): Base64.standard.encode(JSONWriter.write(value))
        case .absent: nil
        }
    }
}
