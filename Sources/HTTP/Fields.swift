/// The field lines of a message in their order (RFC 9110 §5), kept as one run of bytes: a request is read without a
/// string made for any field that nobody asks for.
package struct Fields: Sendable {
    private var bytes: [UInt8]
    private var lines: [Line]

    private struct Line {
        let name: Range<Int>
        let value: Range<Int>
    }

    package init() {
        bytes = []
        lines = []
    }
}

extension Fields {
    /// How many field lines there are.
    package var count: Int { lines.count }

    /// The value of the first line of that name, or nil; bytes that are not UTF-8 come back as U+FFFD.
    package subscript(name: FieldName) -> String? {
        for line in lines where matches(line, name) {
            return text(line.value)
        }
        return nil
    }

    /// The values of all lines of that name, in order.
    package func values(of name: FieldName) -> [String] {
        lines.filter { matches($0, name) }.map { text($0.value) }
    }

    /// The values of all lines of that name joined by `, `, which means the same for a list field (RFC 9110 §5.3).
    package func list(_ name: FieldName) -> String? {
        let all = values(of: name)
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    /// Adds a line at the end.
    package mutating func append(_ name: FieldName, _ value: String) {
        let start = bytes.count
        bytes.append(contentsOf: name.spelling.utf8)
        let middle = bytes.count
        bytes.append(contentsOf: value.utf8)
        lines.append(Line(name: start..<middle, value: middle..<bytes.count))
    }

    private func matches(_ line: Line, _ name: FieldName) -> Bool {
        guard line.name.count == name.spelling.utf8.count else { return false }
        return zip(line.name, name.spelling.utf8).allSatisfy { bytes[$0] | 0x20 == $1 | 0x20 }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
