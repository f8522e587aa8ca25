import Bytes
import Steering
import Exchanging
import Provider
import FHIR

/// A copy of all mounts with its own appointments, stub time, faults and journal, for a test to steer and inspect.
///
/// Everything here takes effect at once; the next request sees it. A named sandbox expires when nothing has used
/// it for an hour (`StubConfiguration.Limits.sandboxIdleSeconds`).
public struct StubSandbox: Sendable {
    private let sandbox: Sandbox
    private let sandboxes: SandboxTable
    let setting: StubSetting

    init(_ sandbox: Sandbox, of server: StubServer) {
        self.sandbox = sandbox
        sandboxes = server.sandboxes
        setting = server.setting
    }

    /// The name it was made with; nil for the shared one.
    public var name: String? { sandbox.name?.string }

    /// Takes appointments, stub time, faults and journal back to the start, in one step.
    public func reset() {
        sandboxes.noteUse(of: sandbox)
        sandbox.reset()
    }

    /// What it holds now; a reset puts another one in place.
    var state: SandboxState {
        sandboxes.noteUse(of: sandbox)
        return sandbox.current
    }

    /// The base URL of a dialect in this sandbox, without a trailing slash; valid once the server has started.
    ///
    /// - Parameters:
    ///   - dialect: its name: `core`, `systmone`, `gpconnect`, `registry`, `bars` or `healthcloud`.
    ///   - organisation: replaces `{ods}` in base paths that have it: 3 to 10 upper-case letters and digits.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    public func url(of dialect: String, organisation: String = "A11111") throws(StubError) -> String {
        let segments = try mount(of: dialect).path.segments.map { segment in
            switch segment {
            case .literal(let text): text.string
            case .organisationCode: organisation
            }
        }
        let origin = setting.baseURL.configured ?? setting.baseURL.listening.text
        return segments.reduce(into: origin + sandbox.path) { $0 += "/\($1)" }
    }

    func mount(of dialect: String) throws(StubError) -> Mount {
        guard let mount = setting.mounts.mounts.first(where: { $0.dialect.name == dialect }) else {
            let known = setting.mounts.mounts.map(\.dialect.name).joined(separator: ", ")
            throw StubError.badConfiguration("no mount serves the dialect \(dialect); the mounts serve \(known)")
        }
        return mount
    }
}
