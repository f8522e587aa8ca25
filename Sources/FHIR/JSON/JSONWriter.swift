import Bytes

/// Writes a tree as JSON; reading it again gives an equal tree.
///
/// Escaped is only what must be (RFC 8259 §7): quotation mark, backslash and control characters.
package struct JSONWriter {
    package enum Layout: Hashable, Sendable {
        /// Without white space.
        case compact
        /// A line for each member and item, two blanks for each level.
        case indented
    }

    private let layout: Layout
    private var bytes: [UInt8]
    private var level = 0

    private init(_ layout: Layout, bytes: consuming [UInt8], level: Int = 0) {
        self.layout = layout
        self.bytes = bytes
        self.level = level
    }

    /// The tree as UTF-8, without a byte order mark or a line end after it.
    ///
    /// - Parameter room: About how many bytes it will take, if that is known; so the array need not grow.
    package static func write(_ value: JSONValue, layout: Layout = .compact, room: Int = 0) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(room)
        append(value, to: &bytes, layout: layout)
        return bytes
    }

    /// Writes the tree behind what is there.
    package static func append(_ value: JSONValue, to bytes: inout [UInt8], layout: Layout = .compact) {
        // The buffer moves into the writer and back, so that it is never shared and so never copied.
        var writer = JSONWriter(layout, bytes: bytes.taken())
        writer.write(value)
        bytes = writer.bytes
    }

    /// Writes one more item of a list that lies so many levels deep, with what separates it from the one before.
    static func append(item: JSONValue, isFirst: Bool, level: Int, to bytes: inout [UInt8], layout: Layout) {
        var writer = JSONWriter(layout, bytes: bytes.taken(), level: level)
        writer.separate(isFirst: isFirst)
        writer.write(item)
        bytes = writer.bytes
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write(word: "null")
        case .boolean(true): write(word: "true")
        case .boolean(false): write(word: "false")
        case .number(let digits): bytes.append(contentsOf: digits.utf8)
        case .string(let text): write(string: text)
        case .array(let items): write(items: items)
        case .object(let object): write(members: object.members)
        }
    }

    private mutating func write(word: StaticString) {
        bytes.append(contentsOf: word.description.utf8)
    }

    private mutating func write(items: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        level += 1
        for index in items.indices {
            separate(isFirst: index == 0)
            write(items[index])
        }
        close(UInt8(ascii: "]"), isEmpty: items.isEmpty)
    }

    private mutating func write(members: [JSONObject.Member]) {
        bytes.append(UInt8(ascii: "{"))
        level += 1
        for index in members.indices {
            separate(isFirst: index == 0)
            write(string: members[index].name)
            bytes.append(UInt8(ascii: ":"))
            if layout == .indented { bytes.append(UInt8(ascii: " ")) }
            write(members[index].value)
        }
        close(UInt8(ascii: "}"), isEmpty: members.isEmpty)
    }

    /// Writes an object as far as the first item of a list that becomes its last member.
    static func append(_ object: JSONObject, upToList name: Text, to bytes: inout [UInt8], layout: Layout) {
        var object = object
        object.members.append(JSONObject.Member(name, .array([])))
        append(.object(object), to: &bytes, layout: layout)
        // The closing bracket and brace, and the line of the brace.
        bytes.removeLast(layout == .indented ? 3 : 2)
    }

    /// Writes what is left of an object behind the last item of a list that is its last member.
    static func appendEnd(ofListAtLevel level: Int, to bytes: inout [UInt8], layout: Layout) {
        var writer = JSONWriter(layout, bytes: bytes.taken(), level: level)
        writer.close(UInt8(ascii: "]"), isEmpty: false)
        writer.close(UInt8(ascii: "}"), isEmpty: false)
        bytes = writer.bytes
    }

    private mutating func separate(isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        breakLine()
    }

    private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
        level -= 1
        if !isEmpty { breakLine() }
        bytes.append(bracket)
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    private mutating func write(string text: Text) {
        let text = text.utf8.span
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while true {
            let end = JSONPlainRun(in: text, from: start).end
            bytes.append(text.extracting(start..<end))
            guard end < text.count else { break }
            writeEscaped(text[end])
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(word: "\\\"")
        case UInt8(ascii: "\\"): write(word: "\\\\")
        case 0x08: write(word: "\\b")
        case 0x09: write(word: "\\t")
        case 0x0A: write(word: "\\n")
        case 0x0C: write(word: "\\f")
        case 0x0D: write(word: "\\r")
        case 0..<0x20:
            write(word: "\\u")
            bytes.append(hexadecimal: byte, digits: 4)
        default: bytes.append(byte)
        }
    }
}

extension [UInt8] {
    /// The array, which leaves an empty one behind.
    mutating func taken() -> [UInt8] {
        var other: [UInt8] = []
        swap(&self, &other)
        return other
    }
}
