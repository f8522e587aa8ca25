import Steering
import Testing

@Suite("Random expressions, beside a naive reading of them")
struct RandomExpressionTests {
    @Test("an expression matches what its parts say", arguments: 1...10)
    func sameTexts(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var matches = 0
        var others = 0
        for _ in 0..<50 {
            let sample = ExpressionSample.random(depth: 3, using: &random)
            let expression = try RegularExpression(sample.description)
            for _ in 0..<20 {
                let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    Self.characters[Int.random(in: Self.characters.indices, using: &random)]
                }
                let isMatch = sample.matches(text)
                #expect(expression.matches(String(String.UnicodeScalarView(text))) == isMatch, "\(sample), \(text)")
                if isMatch { matches += 1 } else { others += 1 }
            }
        }
        #expect(matches > 50)
        #expect(others > 50)
    }

    static let characters: [Unicode.Scalar] = ["a", "b", "a", "b", "-", "1", "é", "😀", " "]
}
