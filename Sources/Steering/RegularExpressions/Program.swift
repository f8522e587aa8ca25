/// A compiled expression: instructions that many threads may run, each at its own place.
///
/// A match is a way from the first instruction to behind the last one. Distances are relative, so that a stretch of
/// instructions can be moved and copied as it is.
struct Program: Sendable {
    enum Instruction: Sendable {
        /// Takes one character: this one, any, or one of the set with this index.
        case character(UInt32)
        case anyCharacter
        case characters(Int)
        /// Goes on where the assertion holds.
        case assertion(Assertion)
        /// Goes on at the next instruction and also so many further.
        case split(Int)
        /// Goes on so many further, or back.
        case jump(Int)
    }

    enum Assertion: Sendable {
        case start
        case end
        case wordBoundary
        case noWordBoundary
    }

    /// How often something is repeated; `maximum` nil for no end.
    struct Repetition {
        var minimum: Int
        var maximum: Int?
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [CodePointSet] = []
}

/// Building; whether there is room is for the parser to say.
extension Program {
    mutating func append(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    /// Keeps a set, and gives the instruction that takes a character of it.
    mutating func add(_ set: CodePointSet) -> Instruction {
        sets.append(set)
        return .characters(sets.count - 1)
    }

    /// Ends an alternative that began at an index: before it comes the choice between it and what follows.
    ///
    /// - Returns: the index of the jump at its end, for `finish`.
    mutating func endAlternative(from start: Int) -> Int {
        instructions.insert(.split(instructions.count - start + 2), at: start)
        instructions.append(.jump(0))
        return instructions.count - 1
    }

    /// Lets a jump lead to where the instructions end now.
    mutating func finish(jumpAt index: Int) {
        instructions[index] = .jump(instructions.count - index)
    }

    /// Repeats the instructions from an index on.
    mutating func repeatInstructions(from start: Int, _ repetition: Repetition) {
        let block = Array(instructions[start...])
        let end = start + repetition.size(ofBlock: block.count)
        instructions.removeLast(block.count)
        for _ in 0..<repetition.minimum { instructions += block }
        guard let maximum = repetition.maximum else {
            appendLoop(block, isOptional: repetition.minimum == 0)
            return
        }
        for _ in repetition.minimum..<maximum {
            instructions.append(.split(end - instructions.count))
            instructions += block
        }
    }

    private mutating func appendLoop(_ block: [Instruction], isOptional: Bool) {
        if isOptional {
            instructions.append(.split(block.count + 2))
            instructions += block
            instructions.append(.jump(-block.count - 1))
        } else {
            instructions.append(.split(-block.count))
        }
    }
}

extension Program.Repetition {
    /// How many instructions it takes to repeat so many.
    func size(ofBlock count: Int) -> Int {
        let required = minimum * count
        guard let maximum else { return minimum == 0 ? count + 2 : required + 1 }
        return required + (maximum - minimum) * (count + 1)
    }
}
