/// Why a definition table cannot be used: a fault in the program's own text, never in a request.
package struct DefinitionError: Error, Hashable, Sendable {
    package let reason: String
    /// From 1, in the text of the table; nil if no single line is at fault.
    package let line: Int?

    package init(_ reason: String, line: Int? = nil) {
        self.reason = reason
        self.line = line
    }
}

extension DefinitionError: CustomStringConvertible {
    package var description: String {
        line.map { "definition table, line \($0): \(reason)" } ?? "definition table: \(reason)"
    }
}
