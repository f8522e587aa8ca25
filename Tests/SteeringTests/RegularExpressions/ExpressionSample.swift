/// An expression whose meaning is worked out naively, from the sets of places where its parts may end.
indirect enum ExpressionSample: Sendable {
    case set(String, @Sendable (Unicode.Scalar) -> Bool)
    case assertion(String, @Sendable (_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool)
    case sequence([ExpressionSample])
    case alternatives([ExpressionSample])
    case group(String, ExpressionSample)
    case repeated(ExpressionSample, String, minimum: Int, maximum: Int?)
}

extension ExpressionSample {
    func matches(_ text: [Unicode.Scalar]) -> Bool {
        ends(in: text, from: [0]).contains(text.count)
    }

    private func ends(in text: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
        switch self {
        case .set(_, let contains):
            return Set(starts.filter { $0 < text.count && contains(text[$0]) }.map { $0 + 1 })
        case .assertion(_, let holds):
            return starts.filter { holds($0 > 0 ? text[$0 - 1] : nil, $0 < text.count ? text[$0] : nil) }
        case .sequence(let parts):
            return parts.reduce(starts) { $1.ends(in: text, from: $0) }
        case .alternatives(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.ends(in: text, from: starts)) }
        case .group(_, let inner):
            return inner.ends(in: text, from: starts)
        case .repeated(let inner, _, let minimum, let maximum):
            var current = starts
            for _ in 0..<minimum { current = inner.ends(in: text, from: current) }
            var all = current
            // More rounds than places cannot reach a new one.
            for _ in 0..<min(maximum.map { $0 - minimum } ?? .max, text.count + 1) {
                current = inner.ends(in: text, from: current)
                all.formUnion(current)
            }
            return all
        }
    }
}

extension ExpressionSample: CustomStringConvertible {
    var description: String {
        switch self {
        case .set(let text, _), .assertion(let text, _): text
        case .sequence(let parts): parts.map(\.description).joined()
        case .alternatives(let parts): parts.map(\.description).joined(separator: "|")
        case .group(let opening, let inner): "\(opening)\(inner))"
        case .repeated(let inner, let suffix, _, _): "\(inner)\(suffix)"
        }
    }
}

extension ExpressionSample {
    static func random(depth: Int, using random: inout SeededGenerator) -> ExpressionSample {
        let count = one(of: [1, 1, 2, 3], using: &random)
        return .alternatives((0..<count).map { _ in sequence(depth: depth, using: &random) })
    }

    private static func sequence(depth: Int, using random: inout SeededGenerator) -> ExpressionSample {
        .sequence((0..<Int.random(in: 0...4, using: &random)).map { _ in item(depth: depth, using: &random) })
    }

    private static func item(depth: Int, using random: inout SeededGenerator) -> ExpressionSample {
        let item: ExpressionSample
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return one(of: assertions, using: &random)
        case 1...3 where depth > 0:
            let opening = one(of: ["(", "(?:"], using: &random)
            item = .group(opening, Self.random(depth: depth - 1, using: &random))
        case 4, 5: item = one(of: classes, using: &random)
        default:
            let character = one(of: RandomExpressionTests.characters, using: &random)
            item = .set(String(character)) { $0 == character }
        }
        guard Bool.random(using: &random) else { return item }
        let (suffix, minimum, maximum) = one(of: repetitions, using: &random)
        return .repeated(item, suffix, minimum: minimum, maximum: maximum)
    }

    private static func one<Element>(of elements: [Element], using random: inout SeededGenerator) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private static let classes: [ExpressionSample] = [
        .set(".") { _ in true },
        .set("[ab]") { "ab".unicodeScalars.contains($0) },
        .set("[^a]") { $0 != "a" },
        .set("[a-c1]") { "abc1".unicodeScalars.contains($0) },
        .set("[^ -é]") { $0 == "😀" },
        .set("[\\w-]") { isWord($0) || $0 == "-" },
        .set("[^\\d ]") { $0 != "1" && $0 != " " },
        .set("[[:alpha:]é]") { "abé".unicodeScalars.contains($0) },
        .set("\\d") { $0 == "1" },
        .set("\\D") { $0 != "1" },
        .set("\\w", isWord),
        .set("\\W") { !isWord($0) },
        .set("\\s") { $0 == " " },
        .set("\\S") { $0 != " " },
    ]

    private static let assertions: [ExpressionSample] = [
        .assertion("^") { before, _ in before == nil },
        .assertion("$") { _, after in after == nil },
        .assertion("\\b") { before, after in
            before.map(isWord) ?? false != after.map(isWord) ?? false
        },
        .assertion("\\B") { before, after in
            before.map(isWord) ?? false == after.map(isWord) ?? false
        },
    ]

    private static let repetitions: [(String, Int, Int?)] = [
        ("?", 0, 1), ("*", 0, nil), ("+", 1, nil), ("{2}", 2, 2), ("{1,}", 1, nil), ("{,2}", 0, 2), ("{2,3}", 2, 3),
        ("{0}", 0, 0), ("??", 0, 1), ("*?", 0, nil), ("+?", 1, nil), ("{1,2}?", 1, 2),
    ]

    @Sendable
    private static func isWord(_ character: Unicode.Scalar) -> Bool {
        "ab1".unicodeScalars.contains(character)
    }
}
