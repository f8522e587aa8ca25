/// Whether an expression can match anything at all.
extension Program {
    /// Which texts count.
    enum Texts {
        case all
        /// They begin with `/` and hold no `?`.
        case paths
    }

    /// What is beside a place in a text, as far as assertions tell.
    private enum Side: Int, CaseIterable {
        case edge
        case word
        case other

        /// A character of that kind.
        var example: UInt32? {
            switch self {
            case .edge: nil
            case .word: 0x61
            case .other: 0x2F
            }
        }

        /// Those of ASCII.
        var characters: [UInt32] {
            self == .edge ? [] : (0..<0x80).filter { CodePointSet.word.contains($0) == (self == .word) }
        }
    }

    /// A place, and what is on both sides of it.
    private struct Situation {
        let place: Int
        let previous: Side
        let upcoming: Side
    }

    /// Whether there is a text that the expression matches as a whole: every situation that can be reached is looked at
    /// once.
    func canMatch(_ texts: Texts) -> Bool {
        let sides = Side.allCases
        var isSeen = [Bool](repeating: false, count: (instructions.count + 1) * sides.count * sides.count)
        var pending = sides.map { Situation(place: 0, previous: .edge, upcoming: $0) }
        while let situation = pending.popLast() {
            let (place, previous, upcoming) = (situation.place, situation.previous, situation.upcoming)
            let index = (place * sides.count + previous.rawValue) * sides.count + upcoming.rawValue
            guard !isSeen[index] else { continue }
            isSeen[index] = true
            guard place < instructions.count else {
                if upcoming == .edge, texts == .all || previous != .edge { return true }
                continue
            }
            for next in placesAfter(situation) {
                pending.append(Situation(place: next, previous: previous, upcoming: upcoming))
            }
            if takes(upcoming, at: place, isFirst: previous == .edge, texts) {
                pending += sides.map { Situation(place: place + 1, previous: upcoming, upcoming: $0) }
            }
        }
        return false
    }

    /// Where it goes on without taking a character.
    private func placesAfter(_ situation: Situation) -> [Int] {
        let place = situation.place
        switch instructions[place] {
        case .character, .anyCharacter, .characters: return []
        case .split(let distance): return [place + 1, place + distance]
        case .jump(let distance): return [place + distance]
        case .assertion(let assertion):
            let holds = assertion.holds(after: situation.previous.example, before: situation.upcoming.example)
            return holds ? [place + 1] : []
        }
    }

    /// Whether an instruction takes some character of a kind, where the texts have one.
    private func takes(_ side: Side, at place: Int, isFirst: Bool, _ texts: Texts) -> Bool {
        guard side != .edge else { return false }
        let beginsPath = isFirst && texts == .paths
        let characters = side.characters.filter { character in
            texts == .all || (beginsPath ? character == 0x2F : character != 0x3F)
        }
        let isBeyond = side == .other && !beginsPath
        switch instructions[place] {
        case .character(let expected): return expected < 0x80 ? characters.contains(expected) : isBeyond
        case .anyCharacter: return !characters.isEmpty
        case .characters(let index):
            let set = sets[index]
            return isBeyond && set.reachesBeyondASCII || characters.contains { set.contains($0) }
        case .assertion, .split, .jump: return false
        }
    }
}
