import Steering
import Testing

@Suite("Hostile expressions and texts")
struct HostileExpressionTests {
    static let aaa = [UInt8](repeating: UInt8(ascii: "a"), count: 2000)

    @Test(
        "an expression that makes others go back for ever is answered",
        arguments: [
            ("(.*)(.*)(.*)(.*)(.*)x", false), ("(a*)*b", false), ("(a|a)*b", false), ("(a|aa)+", true),
            ("((a*)*)*", true), ("(a?){490}a*", true), ("(.*,){11}P", false), ("a*a*a*a*a*a*a*a*b", false),
            ("(()|a|())*", true), ("([a-z]+)*\\d", false), (".*.*=.*", false), ("(^a*)*$", true),
            ("(\\b|a|\\B)*", true),
        ]
    )
    func answered(expression: String, isMatch: Bool) throws {
        #expect(try RegularExpression(expression).matches(Self.aaa) == isMatch)
    }

    @Test(
        "four times the text costs four times as much",
        arguments: ["(.*)(.*)(.*)(.*)(.*)x", "(a*)*b", "(a|a)*b", "(a|b)*a(a|b){40}x", "(\\b|a)*b", "[^b]*[^c]*d"]
    )
    func linearInText(expression: String) throws {
        let compiled = try RegularExpression(expression)
        let isLinear = isLinear(size: Self.aaa.count / 4) { count in
            _ = compiled.matchesWhole(Self.aaa.span.extracting(first: count))
        }
        #expect(isLinear)
    }

    @Test(
        "four times the expression costs four times as much, to compile and to match",
        arguments: [("(a?)", "a"), ("(a|a)*", "aaaa"), ("(((a*)*)*)*", "aa")]
    )
    func linearInExpression(part: String, text: String) throws {
        let isLinear = try isLinear(size: 15) { count in
            let expression = try RegularExpression(String(repeating: part, count: count) + "a*b")
            let text = Array(repeating: text, count: 100).joined()
            _ = expression.matchesWhole(text.utf8.span)
        }
        #expect(isLinear)
    }
}
