import Bytes
package import FHIR

/// A text of seed data and its place in its file.
struct SeedText: Sendable {
    let file: String
    /// The number of its first line in the file.
    let line: Int
    let bytes: [UInt8]
    let format: WireFormat
    /// Types that are there for another dialect.
    let strangers: [Text]
    /// Whether version ids are kept as they are recorded.
    let keepsVersions: Bool
}

extension SeedText {
    func fault(at position: TextPosition, _ reason: String, _ rule: String) -> SeedProblem {
        SeedProblem(file: file, position: moved(position), reason: reason, rule: rule)
    }

    func fault(for problem: Problem, at position: TextPosition, rule: String) -> SeedProblem {
        let reason = "\(problem.location): expected \(problem.expected), found \(problem.found)"
        return SeedProblem(file: file, position: position, reason: reason, rule: rule)
    }

    func position(of steps: [ElementPath.Step]) -> TextPosition {
        guard !steps.isEmpty else { return TextPosition(byteOffset: 0, line: line, column: 1) }
        return moved(format.position(of: ElementPath("", steps), in: bytes))
    }

    private func moved(_ position: TextPosition) -> TextPosition {
        TextPosition(byteOffset: position.byteOffset, line: position.line + line - 1, column: position.column)
    }
}

/// Where a resource stands in a text of seed data; to find the line and column takes a walk through the text, so that
/// is done when somebody asks.
package struct SeedPlace: Sendable {
    let text: SeedText
    /// What leads to the resource; empty for the text itself.
    let steps: [ElementPath.Step]
}

extension SeedPlace {
    /// Of the resource's first character.
    package var position: TextPosition { text.position(of: steps) }

    func fault(for problem: Problem, rule: String) -> SeedProblem {
        guard case .element(let path) = problem.location else {
            return text.fault(for: problem, at: position, rule: rule)
        }
        return text.fault(for: problem, at: text.position(of: steps + path.steps), rule: rule)
    }
}
