package import Bytes

/// The field lines of a message in their order (RFC 9110 §5), kept as one run of bytes: a request is read without a
/// string made for any field that nobody asks for.
@usableFromInline
package struct Fields: Sendable {
    /// The lines as they stand on the wire, each with its line end, and nothing else: an encoder copies them whole.
    private var bytes: [UInt8]
    private var lines: [Line]

    /// Where a line's parts lie in the bytes; 32 bits each, since a head is bounded far below 4 GiB.
    struct Line {
        private let nameStart: UInt32
        private let nameEnd: UInt32
        private let valueStart: UInt32
        private let valueEnd: UInt32

        init(name: Range<Int>, value: Range<Int>) {
            nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
            nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
            valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
            valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
        }

        /// A line written behind so many bytes, with `: ` between name and value.
        init(after start: Int, nameLength: Int, valueLength: Int) {
            let middle = start + nameLength
            self.init(name: start..<middle, value: middle + 2..<middle + 2 + valueLength)
        }

        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
    }

    package init() {
        bytes = []
        lines = []
    }

    /// The lines of a head that was read and checked, with ranges relative to the first of these bytes.
    init(wire: Span<UInt8>, lines: [Line]) {
        bytes = []
        bytes.append(wire)
        self.lines = lines
    }
}

extension Fields {
    /// How many field lines there are.
    package var count: Int { lines.count }

    /// How many bytes names and values have together.
    package var byteCount: Int { bytes.count }

    /// How many bytes are kept for them.
    package var heldBytes: Int { bytes.capacity + lines.capacity * MemoryLayout<Line>.stride }

    /// The value of the first line of that name, or nil; bytes that are not UTF-8 come back as U+FFFD.
    package subscript(name: FieldName) -> Text? {
        guard let index = firstIndex(of: name) else { return nil }
        return text(lines[index].value)
    }

    /// Whether there is a line of that name.
    package func contains(_ name: FieldName) -> Bool {
        firstIndex(of: name) != nil
    }

    /// The values of all lines of that name, in order.
    package func values(of name: FieldName) -> [Text] {
        var values: [Text] = []
        for line in lines where matches(line, name) { values.append(text(line.value)) }
        return values
    }

    /// The values of all lines of that name joined by `, `, which means the same for a list field (RFC 9110 §5.3).
    package func list(_ name: FieldName) -> Text? {
        guard let first = firstIndex(of: name) else { return nil }
        var list = text(lines[first].value).string
        for line in lines[(first + 1)...] where matches(line, name) { list += ", \(text(line.value))" }
        return Text(list)
    }

    /// Whether there is one line of that name and this is its value, byte for byte; no string is made to tell.
    package func hasOnly(_ value: Text, in name: FieldName) -> Bool {
        guard let first = firstIndex(of: name), bytes.span.extracting(lines[first].value).equals(value.string) else {
            return false
        }
        for line in lines[(first + 1)...] where matches(line, name) { return false }
        return true
    }

    /// Whether a list field, in any of its lines, holds this token, compared without case.
    package func hasToken(_ token: String, in name: FieldName) -> Bool {
        for line in lines where matches(line, name) {
            let value = bytes.span.extracting(line.value)
            var start = 0
            while start < value.count {
                let end = value.firstIndex(of: .comma, from: start)
                if value.extracting(value.trimmed(start..<end)).equalsIgnoringCase(token) { return true }
                start = end + 1
            }
        }
        return false
    }

    /// All lines as names and values, in order and as they were spelled.
    package var entries: [(name: Text, value: Text)] {
        lines.map { (text($0.name), text($0.value)) }
    }

    /// The lines as they stand on the wire, each with its line end.
    var wire: [UInt8] { bytes }

    /// Calls `body` with name and value of every line until it throws.
    func forEachLine<Failure: Error>(
        _ body: (_ index: Int, _ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        let all = bytes.span
        for index in lines.indices {
            let line = lines[index]
            try body(index, all.extracting(line.name), all.extracting(line.value))
        }
    }
}

extension Fields {
    /// Adds a line at the end.
    ///
    /// This is the one place where a value is made fit for a line, so that no answer can be split by what it reflects
    /// (RFC 9110 §5.5): CR, LF, NUL and every other control but the tab become a blank, and a byte that no name may
    /// hold becomes `-`.
    package mutating func append(_ name: FieldName, _ value: String) {
        append(name, value.utf8.span)
    }

    /// Adds a line at the end whose value came from outside; the same is made fit in it.
    package mutating func append(_ name: FieldName, _ value: Text) {
        append(name, value.utf8.span)
    }

    /// Adds a line at the end whose value is there in bytes; the same is made fit in it.
    package mutating func append(_ name: FieldName, _ value: Span<UInt8>) {
        replaceControls(in: append(name, valueLength: value.count) { $0.append(value) })
    }

    /// Adds a line at the end whose value is an entity tag.
    package mutating func append(_ name: FieldName, _ tag: EntityTag) {
        let length = tag.opaqueValue.utf8.count + (tag.isWeak ? 4 : 2)
        replaceControls(in: append(name, valueLength: length, tag.write))
    }

    /// Adds a line at the end whose value is a date.
    package mutating func append(_ name: FieldName, _ date: HTTPDate) {
        _ = append(name, valueLength: HTTPDate.length, date.write)
    }

    /// Adds a line at the end that was made before.
    package mutating func append(_ line: FieldLine) {
        reserveFirst()
        lines.append(Line(after: bytes.count, nameLength: line.nameLength, valueLength: line.valueLength))
        bytes.append(contentsOf: line.wire)
    }

    /// Makes room for what most answers need before their first line, so that they grow once.
    private mutating func reserveFirst() {
        guard lines.isEmpty else { return }
        bytes.reserveCapacity(512)
        lines.reserveCapacity(12)
    }

    /// - Returns: where the value lies.
    @inline(__always)
    private mutating func append(
        _ name: FieldName,
        valueLength: Int,
        _ writeValue: (inout OutputSpan<UInt8>) -> Void
    ) -> Range<Int> {
        reserveFirst()
        let line = Line(after: bytes.count, nameLength: name.spelling.utf8.count, valueLength: valueLength)
        append(line, name: name.spelling.utf8.span, valueLength: valueLength, writeValue)
        if !name.isToken { replaceNameBytes(line.name) }
        return line.value
    }

    @inline(__always)
    private mutating func append(
        _ line: Line,
        name: Span<UInt8>,
        valueLength: Int,
        _ writeValue: (inout OutputSpan<UInt8>) -> Void
    ) {
        bytes.append(addingCapacity: name.count + valueLength + 4) { bytes in
            bytes.append(name)
            bytes.append(.colon)
            bytes.append(.space)
            writeValue(&bytes)
            bytes.append(.carriageReturn)
            bytes.append(.lineFeed)
        }
        lines.append(line)
    }

    /// Gives the field this value in place of all its lines, where the first of them stood, else at the end.
    package mutating func set(_ name: FieldName, _ value: String) {
        let old = self
        self = Fields()
        var isPlaced = false
        for line in old.lines {
            if !old.matches(line, name) {
                append(line, of: old)
            } else if !isPlaced {
                append(name, value)
                isPlaced = true
            }
        }
        if !isPlaced { append(name, value) }
    }

    /// Adds a line of other fields byte for byte, since its value need not be UTF-8.
    private mutating func append(_ line: Line, of other: Fields) {
        let value = other.bytes.span.extracting(line.value)
        append(
            Line(after: bytes.count, nameLength: line.name.count, valueLength: line.value.count),
            name: other.bytes.span.extracting(line.name),
            valueLength: value.count
        ) { $0.append(value) }
    }

    private mutating func replaceNameBytes(_ range: Range<Int>) {
        for index in range where !bytes[index].isTokenByte { bytes[index] = UInt8(ascii: "-") }
    }

    private mutating func replaceControls(in range: Range<Int>) {
        var index = bytes.span.firstForbiddenControl(from: range.lowerBound, to: range.upperBound)
        while index < range.upperBound {
            bytes[index] = .space
            index = bytes.span.firstForbiddenControl(from: index + 1, to: range.upperBound)
        }
    }

    private func firstIndex(of name: FieldName) -> Int? {
        for index in lines.indices where matches(lines[index], name) { return index }
        return nil
    }

    private func matches(_ line: Line, _ name: FieldName) -> Bool {
        line.name.count == name.spelling.utf8.count
            && bytes.span.extracting(line.name).equalsIgnoringCase(name.spelling)
    }

    private func text(_ range: Range<Int>) -> Text {
        Text(utf8: bytes.span.extracting(range)) ?? Text(String(decoding: bytes[range], as: UTF8.self))
    }
}
