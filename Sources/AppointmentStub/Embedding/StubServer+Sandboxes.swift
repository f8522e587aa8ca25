import Bytes
import Steering
extension StubServer {
    /// The shared sandbox, which all requests reach that name none.
    public var sandbox: StubSandbox {
        StubSandbox(sandboxes.shared, of: self)
    }

    /// The sandbox of that name, a private copy of everything, created if it does not exist yet.
    ///
    /// Tests that run in parallel each take one of their own and share the server.
    ///
    /// - Parameter name: 1 to 64 letters, digits, `.`, `_` and `-`.
    /// - Throws: `StubError.badConfiguration`: the name is not allowed, or the limit of sandboxes or of
    ///   memory is reached.
    public func sandbox(named name: String) throws(StubError) -> StubSandbox {
        guard SandboxTable.isName(Text(name)) else {
            throw StubError.badConfiguration(
                "a sandbox name is 1 to 64 letters, digits, '.', '_' and '-'; got \(name)"
            )
        }
        do throws(SandboxRefusal) {
            return StubSandbox(try sandboxes.sandbox(named: Text(name)).sandbox, of: self)
        } catch {
            throw StubError.badConfiguration(error.description)
        }
    }

    /// Removes a sandbox with everything in it; does nothing if there is none of that name.
    public func removeSandbox(named name: String) {
        _ = sandboxes.remove(Text(name))
    }
}
