import Bytes

/// Reads JSON (RFC 8259) into a tree, and refuses whatever two readers could take two ways.
///
/// Strictly UTF-8; a byte order mark is skipped. A name that comes twice in one object is refused after its escapes are
/// resolved.
package struct JSONReader {
    /// Objects and arrays inside each other that are read, unless the caller says otherwise.
    ///
    /// 64: a resource in the wild has about 10, and 64 levels of calls fit the stack of any thread.
    package static let depthLimit = 64

    private let depthLimit: Int
    private var scanner: JSONScanner
    private var depth = 0

    private init(_ bytes: [UInt8], depthLimit: Int) {
        self.depthLimit = depthLimit
        scanner = JSONScanner(bytes)
    }

    /// The one value that the text holds.
    ///
    /// - Parameter depthLimit: Levels of objects and arrays, 1 or more; each takes its part of the call stack.
    /// - Throws: the first fault, with its place and the element in which it stands. The path starts with the
    ///   resource's type if `resourceType` came before the fault, else with nothing.
    package static func read(
        _ bytes: [UInt8],
        depthLimit: Int = depthLimit
    ) throws(FormatError) -> JSONValue {
        var reader = JSONReader(bytes, depthLimit: depthLimit)
        do {
            return try reader.text()
        } catch {
            throw error.formatError(in: bytes.span)
        }
    }

    /// The one value that a part of some larger text holds; places are counted from the part's start.
    package static func read(
        _ bytes: Span<UInt8>,
        depthLimit: Int = depthLimit
    ) throws(FormatError) -> JSONValue {
        // A cursor that holds a span could not be stored in a struct yet; a copy is a small part of the work.
        try read(Array(copying: bytes), depthLimit: depthLimit)
    }

    private mutating func text() throws(JSONFault) -> JSONValue {
        try refuseOtherEncodings()
        scanner.skipWhitespace()
        if scanner.next == nil {
            throw JSONFault(.empty, at: scanner.offset)
        }
        let value = try value(isOutermost: true)
        scanner.skipWhitespace()
        if scanner.next != nil {
            throw JSONFault(.contentAfterEnd(scanner.found, number: value.isNumber), at: scanner.offset)
        }
        return value
    }

    /// Names the encoding of a text that begins like UTF-16 or UTF-32, rather than complain of its first byte.
    private func refuseOtherEncodings() throws(JSONFault) {
        let bytes = scanner.bytes
        guard bytes.count >= 2 else { return }
        if bytes[0] >= 0xFE && bytes[1] >= 0xFE || bytes[0] == 0 || bytes[1] == 0 {
            throw JSONFault(FormatError.Kind.otherEncoding, at: 0)
        }
    }

    private mutating func value(isOutermost: Bool = false) throws(JSONFault) -> JSONValue {
        switch scanner.next {
        case UInt8(ascii: "\""): return .string(try scanner.string())
        case UInt8(ascii: "{"): return .object(try object(isOutermost: isOutermost))
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "-"), .some(0x30...0x39): return .number(try scanner.number())
        case UInt8(ascii: "t"): return try scanner.word("true", .boolean(true))
        case UInt8(ascii: "f"): return try scanner.word("false", .boolean(false))
        case UInt8(ascii: "n"): return try scanner.word("null", .null)
        default: throw JSONFault(.value(scanner.foundWord), at: scanner.offset)
        }
    }

    private mutating func array() throws(JSONFault) -> [JSONValue] {
        try enter()
        defer { depth -= 1 }
        var items: [JSONValue] = []
        if scanner.skip(UInt8(ascii: "]")) { return items }
        repeat {
            scanner.skipWhitespace()
            if !items.isEmpty, scanner.next == UInt8(ascii: "]") {
                throw JSONFault(.trailingComma(.array), at: scanner.offset)
            }
            do {
                items.append(try value())
            } catch {
                throw error.inside(.item(items.count))
            }
            scanner.skipWhitespace()
        } while scanner.skip(UInt8(ascii: ","))
        guard scanner.skip(UInt8(ascii: "]")) else {
            throw JSONFault(.separator(.array, scanner.found), at: scanner.offset)
        }
        return items
    }

    private mutating func object(isOutermost: Bool) throws(JSONFault) -> JSONObject {
        var members: [JSONObject.Member] = []
        do {
            try object(into: &members)
        } catch {
            throw isOutermost ? error.inResource(members) : error
        }
        return JSONObject(members)
    }

    private mutating func object(into members: inout [JSONObject.Member]) throws(JSONFault) {
        try enter()
        defer { depth -= 1 }
        if scanner.skip(UInt8(ascii: "}")) { return }
        members.reserveCapacity(4)
        var names = JSONNames()
        repeat {
            scanner.skipWhitespace()
            let start = scanner.offset
            let name = try name(isFirst: members.isEmpty)
            do throws(JSONFault) {
                guard names.insert(name, after: members) else {
                    throw JSONFault(.duplicateName(name), at: start)
                }
                members.append(JSONObject.Member(name, try memberValue()))
            } catch {
                throw error.inside(.member(name))
            }
            scanner.skipWhitespace()
        } while scanner.skip(UInt8(ascii: ","))
        guard scanner.skip(UInt8(ascii: "}")) else {
            throw JSONFault(.separator(.object, scanner.found), at: scanner.offset)
        }
    }

    private mutating func name(isFirst: Bool) throws(JSONFault) -> Text {
        if scanner.next == UInt8(ascii: "\"") { return try scanner.string() }
        if !isFirst, scanner.next == UInt8(ascii: "}") {
            throw JSONFault(.trailingComma(.object), at: scanner.offset)
        }
        throw JSONFault(.name(scanner.foundWord), at: scanner.offset)
    }

    private mutating func memberValue() throws(JSONFault) -> JSONValue {
        scanner.skipWhitespace()
        guard scanner.skip(UInt8(ascii: ":")) else {
            throw JSONFault(.colon(scanner.found), at: scanner.offset)
        }
        scanner.skipWhitespace()
        return try value()
    }

    /// Steps over the opening bracket, and what is blank after it.
    private mutating func enter() throws(JSONFault) {
        guard depth < depthLimit else {
            throw JSONFault(.depth(limit: depthLimit), at: scanner.offset)
        }
        depth += 1
        scanner.offset += 1
        scanner.skipWhitespace()
    }
}

extension JSONValue {
    fileprivate var isNumber: Bool {
        guard case .number = self else { return false }
        return true
    }
}

extension [UInt8] {
    fileprivate init(copying bytes: Span<UInt8>) {
        self.init()
        reserveCapacity(bytes.count)
        for index in bytes.indices {
            append(bytes[index])
        }
    }
}
