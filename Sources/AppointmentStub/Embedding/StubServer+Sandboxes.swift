extension StubServer {
    /// What everybody shares who names no sandbox: the stub as its plain URLs show it.
    public var sandbox: StubSandbox {
        StubSandbox(sandboxes.shared, of: self)
    }

    /// The sandbox of that name, a private copy of everything, made if there is none yet.
    ///
    /// Tests that run side by side each take one, and share the server.
    ///
    /// - Parameter name: 1 to 64 letters, digits, `.`, `_` and `-`.
    /// - Throws: `StubError.badConfiguration`: the name is none, or there are as many sandboxes as there may be.
    public func sandbox(named name: String) throws(StubError) -> StubSandbox {
        guard SandboxTable.isName(name) else {
            throw StubError.badConfiguration(
                "a sandbox's name has 1 to 64 letters, digits, '.', '_' and '-'; it is \(name)"
            )
        }
        guard let found = sandboxes.sandbox(named: name) else {
            throw StubError.badConfiguration("there are as many sandboxes as there may be; remove some")
        }
        return StubSandbox(found.sandbox, of: self)
    }

    /// Takes a sandbox away with all that is in it; one that does not exist is no mistake.
    public func removeSandbox(named name: String) {
        _ = sandboxes.remove(name)
    }
}
