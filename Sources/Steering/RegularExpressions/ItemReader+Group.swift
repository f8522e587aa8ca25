extension ItemReader {
    /// `(` or `(?:`.
    mutating func groupStart() throws(Failure) -> Item {
        let start = index
        guard skip("(?") else {
            index += 1
            return .groupStart
        }
        if skip(":") { return .groupStart }
        throw Failure(.unsupported, unsupportedGroup(from: start), at: start)
    }

    private mutating func unsupportedGroup(from start: Int) -> String {
        if skip("=") || skip("!") { return "look-ahead, \(shown(from: start)), is not supported" }
        if skip("<=") || skip("<!") { return "look-behind, \(shown(from: start)), is not supported" }
        if skip("<") || skip("P<") || skip("'") {
            return "named groups, \(shown(from: start)), are not supported; write `(…)`"
        }
        if byte() != nil { _ = character() }
        return "\(shown(from: start)) is not supported; groups are written `(…)` or `(?:…)`"
    }
}
