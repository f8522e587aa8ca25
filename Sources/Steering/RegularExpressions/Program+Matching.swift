extension Program {
    /// Whether some way through the instructions takes exactly the characters of a text.
    func matchesWhole(_ text: Span<UInt8>) -> Bool {
        guard let (place, index, previous) = skipPrefix(of: text) else { return false }
        var run = ProgramRun(of: self)
        var upcoming = index < text.count ? CodePoint.read(text, at: index) : nil
        run.start(at: place, after: previous, before: upcoming?.value)
        while let (character, end) = upcoming {
            if run.isStuck { return false }
            upcoming = end < text.count ? CodePoint.read(text, at: end) : nil
            run.take(character, before: upcoming?.value)
        }
        return run.isAtEnd
    }

    /// Takes the plain characters that every match begins with, where there is one way only.
    ///
    /// - Returns: the first place behind them, where in the text it is reached, and the last character taken; nil if the
    ///   text begins differently.
    private func skipPrefix(of text: Span<UInt8>) -> (place: Int, index: Int, previous: UInt32?)? {
        var place = 0
        var index = 0
        var previous: UInt32?
        while place < instructions.count, case .character(let expected) = instructions[place] {
            guard index < text.count else { return nil }
            let (character, end) = CodePoint.read(text, at: index)
            guard character == expected else { return nil }
            previous = character
            index = end
            place += 1
        }
        return (place, index, previous)
    }
}

/// All places that a program can be at, after so many characters of a text.
///
/// A place is entered once for each character at most, which is what bounds the cost.
private struct ProgramRun {
    private let program: Program
    /// Places of instructions that take a character.
    private var places: [Int] = []
    private var earlierPlaces: [Int] = []
    /// For each place the number of the step that last entered it.
    private var entered: [Int]
    /// Places to go on from in this step.
    private var pending: [Int] = []
    private var step = 0
    /// Whether the program can end here.
    private(set) var isAtEnd = false

    init(of program: Program) {
        self.program = program
        let count = program.instructions.count
        entered = Array(repeating: 0, count: count + 1)
        places.reserveCapacity(count)
        earlierPlaces.reserveCapacity(count)
        pending.reserveCapacity(count + 1)
    }

    /// Whether no further character can be taken.
    var isStuck: Bool {
        places.isEmpty
    }

    mutating func start(at place: Int, after previous: UInt32?, before upcoming: UInt32?) {
        step = 1
        enter(place, after: previous, before: upcoming)
    }

    mutating func take(_ character: UInt32, before upcoming: UInt32?) {
        swap(&places, &earlierPlaces)
        places.removeAll(keepingCapacity: true)
        isAtEnd = false
        step += 1
        for index in earlierPlaces.indices where takes(character, at: earlierPlaces[index]) {
            enter(earlierPlaces[index] + 1, after: character, before: upcoming)
        }
    }

    private func takes(_ character: UInt32, at place: Int) -> Bool {
        switch program.instructions[place] {
        case .character(let expected): character == expected
        case .anyCharacter: true
        case .characters(let set): program.sets[set].contains(character)
        case .assertion, .split, .jump: false
        }
    }

    /// Goes on from a place as far as it goes without taking a character.
    private mutating func enter(_ place: Int, after previous: UInt32?, before upcoming: UInt32?) {
        var next: Int? = place
        while let place = next {
            next = wayOn(from: place, after: previous, before: upcoming) ?? pending.popLast()
        }
    }

    /// Where it goes on from a place, which is noted as entered; the other way of a split is left for later.
    private mutating func wayOn(from place: Int, after previous: UInt32?, before upcoming: UInt32?) -> Int? {
        guard entered[place] != step else { return nil }
        entered[place] = step
        guard place < program.instructions.count else {
            isAtEnd = true
            return nil
        }
        switch program.instructions[place] {
        case .character, .anyCharacter, .characters:
            places.append(place)
            return nil
        case .assertion(let assertion):
            return assertion.holds(after: previous, before: upcoming) ? place + 1 : nil
        case .split(let distance):
            pending.append(place + distance)
            return place + 1
        case .jump(let distance):
            return place + distance
        }
    }
}

extension Program.Assertion {
    /// - Parameters: the characters on both sides of the place; nil where the text starts or ends.
    func holds(after previous: UInt32?, before upcoming: UInt32?) -> Bool {
        switch self {
        case .start: previous == nil
        case .end: upcoming == nil
        case .wordBoundary: Self.isWord(previous) != Self.isWord(upcoming)
        case .noWordBoundary: Self.isWord(previous) == Self.isWord(upcoming)
        }
    }

    private static func isWord(_ character: UInt32?) -> Bool {
        character.map { CodePointSet.word.contains($0) } ?? false
    }
}
