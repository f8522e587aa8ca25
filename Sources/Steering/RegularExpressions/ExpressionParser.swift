/// Reads an expression from left to right and compiles it on the way.
///
/// Open groups stand in an array, not on the call stack, so that no nesting can overflow it.
struct ExpressionParser {
    typealias Failure = RegularExpressionError

    private var reader: ItemReader
    private var program = Program()
    private var groups = [OpenGroup(offset: 0, start: 0)]
    /// Where in the program begins what a repetition would repeat; nil if there is nothing to repeat.
    private var repeatable: Int?

    /// A group whose end has not come yet; the first one is the whole expression.
    private struct OpenGroup {
        /// Of its parenthesis in the text.
        let offset: Int
        /// In the program.
        let start: Int
        /// Where in the program the alternative begins that is being read.
        var alternative: Int
        /// The jumps at the ends of the alternatives before it.
        var jumps: [Int] = []

        init(offset: Int, start: Int) {
            self.offset = offset
            self.start = start
            alternative = start
        }
    }

    private init(_ text: [UInt8]) {
        reader = ItemReader(text)
    }

    /// - Parameter text: UTF-8.
    static func program(for text: [UInt8]) throws(Failure) -> Program {
        guard text.count <= RegularExpression.lengthLimit else {
            let reason = "an expression may have \(RegularExpression.lengthLimit) bytes, not \(text.count)"
            throw Failure(.tooLarge, reason, at: RegularExpression.lengthLimit)
        }
        var parser = ExpressionParser(text)
        while true {
            let offset = parser.reader.index
            guard let item = try parser.reader.next() else { break }
            try parser.compile(item, at: offset)
        }
        guard parser.groups.count == 1 else {
            throw Failure(.malformed, "`(` is never closed", at: parser.groups.last?.offset ?? 0)
        }
        parser.finishAlternatives()
        return parser.program
    }

    private mutating func compile(_ item: ItemReader.Item, at offset: Int) throws(Failure) {
        switch item {
        case .groupStart: try beginGroup(at: offset)
        case .groupEnd: try endGroup(at: offset)
        case .alternative: try endAlternative(at: offset)
        case .repetition(let repetition): try append(repetition, at: offset)
        case .character(let value): try append(.character(value), at: offset)
        case .anyCharacter: try append(.anyCharacter, at: offset)
        case .characters(let set): try append(program.add(set), at: offset)
        case .assertion(let assertion):
            try append(.assertion(assertion), at: offset)
            repeatable = nil
        }
    }

    private mutating func append(_ instruction: Program.Instruction, at offset: Int) throws(Failure) {
        try checkRoom(for: 1, at: offset)
        repeatable = program.instructions.count
        program.append(instruction)
    }
}

extension ExpressionParser {
    private mutating func beginGroup(at offset: Int) throws(Failure) {
        guard groups.count <= RegularExpression.nestingLimit else {
            let reason = "groups may be nested \(RegularExpression.nestingLimit) deep"
            throw Failure(.tooLarge, reason, at: offset)
        }
        groups.append(OpenGroup(offset: offset, start: program.instructions.count))
        repeatable = nil
    }

    private mutating func endGroup(at offset: Int) throws(Failure) {
        guard groups.count > 1 else {
            throw Failure(.malformed, "`)` closes no group; write `\\)` for the character", at: offset)
        }
        finishAlternatives()
        repeatable = groups.removeLast().start
    }

    private mutating func endAlternative(at offset: Int) throws(Failure) {
        try checkRoom(for: 2, at: offset)
        let last = groups.count - 1
        groups[last].jumps.append(program.endAlternative(from: groups[last].alternative))
        groups[last].alternative = program.instructions.count
        repeatable = nil
    }

    /// Lets the alternatives of the innermost group end where the program ends now.
    private mutating func finishAlternatives() {
        for jump in groups.last?.jumps ?? [] { program.finish(jumpAt: jump) }
    }

    private mutating func append(_ repetition: Program.Repetition, at offset: Int) throws(Failure) {
        guard let start = repeatable else {
            throw Failure(.malformed, "there is nothing here that could be repeated", at: offset)
        }
        repeatable = nil
        let count = program.instructions.count - start
        // Nothing, however often, is nothing.
        guard count > 0 else { return }
        try checkRoom(for: repetition.size(ofBlock: count) - count, at: offset)
        program.repeatInstructions(from: start, repetition)
    }

    /// Nothing is copied before it is known that there is room.
    private func checkRoom(for more: Int, at offset: Int) throws(Failure) {
        guard program.instructions.count + more <= RegularExpression.stateLimit else {
            let reason = "the expression needs more than \(RegularExpression.stateLimit) states"
            throw Failure(.tooLarge, reason, at: offset)
        }
    }
}
