extension Rule {
    package static let ifNoneExistAbsent = Rule(
        "if-none-exist.absent",
        "A create must not be conditional (If-None-Exist)."
    )
    /// Of the stub, not of the system it stands for.
    package static let serverRoom = Rule("server.room", "The stub must have room for what is created.")
}
