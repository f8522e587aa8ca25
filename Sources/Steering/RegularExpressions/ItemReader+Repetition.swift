import Bytes

extension ItemReader {
    /// `?`, `*`, `+` or a bound in braces, with the `?` of a lazy one: which way is tried first makes no difference here.
    mutating func repetition() throws(Failure) -> Item {
        let start = index
        let repetition = try bound()
        if skip("?") { return .repetition(repetition) }
        if skip("+") {
            let reason = "possessive repetition, \(shown(from: start)), is not supported"
            throw Failure(.unsupported, reason, at: start)
        }
        if let byte = byte(), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "{") {
            throw Failure(.malformed, "a repetition is repeated here; put it into a group first", at: index)
        }
        return .repetition(repetition)
    }

    private mutating func bound() throws(Failure) -> Program.Repetition {
        if skip("?") { return Program.Repetition(minimum: 0, maximum: 1) }
        if skip("*") { return Program.Repetition(minimum: 0, maximum: nil) }
        if skip("+") { return Program.Repetition(minimum: 1, maximum: nil) }
        return try braces()
    }

    /// `{m}`, `{m,}`, `{m,n}` or `{,n}`.
    private mutating func braces() throws(Failure) -> Program.Repetition {
        let start = index
        index += 1
        let minimum = number()
        let hasComma = skip(",")
        let maximum = hasComma ? number() : minimum
        guard skip("}"), minimum != nil || maximum != nil else {
            let reason = "`{` begins a repetition such as `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character"
            throw Failure(.malformed, reason, at: start)
        }
        for bound in [minimum, maximum] where bound ?? 0 > RegularExpression.stateLimit {
            let reason = "\(shown(from: start)) repeats more than \(RegularExpression.stateLimit) times"
            throw Failure(.tooLarge, reason, at: start)
        }
        if let minimum, let maximum, minimum > maximum {
            throw Failure(.malformed, "the numbers of \(shown(from: start)) are in the wrong order", at: start)
        }
        return Program.Repetition(minimum: minimum ?? 0, maximum: maximum)
    }

    /// A number in digits, counted no further than to what is too large anyway; nil if there is none.
    private mutating func number() -> Int? {
        var value: Int?
        while let byte = byte(), byte.isDigit {
            value = min(1_000_000, (value ?? 0) * 10 + Int(byte &- UInt8(ascii: "0")))
            index += 1
        }
        return value
    }
}
