/// The same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension [UInt8] {
    /// Changes, removes, adds or repeats a byte or some.
    mutating func mutate(using random: inout SeededGenerator) {
        let index = Int.random(in: 0..<count, using: &random)
        let telling = Array(#"{}[]",:\u0de1.-+"#.utf8)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: self[index] = UInt8.random(in: 0...255, using: &random)
        case 1: self[index] = telling.randomElement(using: &random) ?? 0
        case 2: remove(at: index)
        case 3: insert(telling.randomElement(using: &random) ?? 0, at: index)
        default:
            let end = Swift.min(count, index + Int.random(in: 1...200, using: &random))
            insert(contentsOf: self[index..<end], at: Int.random(in: 0...count, using: &random))
        }
    }
}
