extension Rule {
    package static let ifNoneExistAbsent = Rule(
        "if-none-exist.absent",
        "A create depends on no search, for which If-None-Exist would ask."
    )
    /// Of the stub, not of the system it stands for.
    package static let serverRoom = Rule("server.room", "The stub has room for what is made.")
}
