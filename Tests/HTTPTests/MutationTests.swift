import HTTP
import Testing

/// A generator that gives the same numbers in every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Mutated messages")
struct MutationTests {
    private static let telling = Array("\r\n\t :;,%/?#*0159afAZ\"\\\u{0}\u{7f}".utf8) + [0x80, 0xC0, 0xFF]

    @Test(
        "a damaged message is decoded alike however it is cut, and errors have the statuses of the protocol",
        arguments: 0..<8
    )
    func mutations(seed: Int) {
        var generator = SeededGenerator(state: UInt64(seed))
        let allowed: Set = [400, 413, 414, 417, 431, 501, 505]
        for _ in 0..<500 {
            let message = RequestDecoderTests.messages[
                Int.random(in: 0..<RequestDecoderTests.messages.count, using: &generator)
            ]
            let bytes = Self.damaged(Array(message.text.utf8), using: &generator)
            let whole = decode([bytes])
            let cut = Int.random(in: 0...bytes.count, using: &generator)
            #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "\(bytes) cut at \(cut)")
            #expect(decodeByteByByte(bytes) == whole, "\(bytes)")
            if let error = whole.error { #expect(allowed.contains(error.status.code)) }
        }
    }

    private static func damaged(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            let byte = telling[Int.random(in: 0..<telling.count, using: &generator)]
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[index] = byte
            case 1: bytes.insert(byte, at: index)
            case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 3: bytes.removeSubrange(index..<min(index + 4, bytes.count))
            default: bytes.insert(contentsOf: bytes[index..<min(index + 8, bytes.count)], at: index)
            }
            if bytes.isEmpty { bytes = [byte] }
        }
        return bytes
    }
}
