import Bytes

/// A media type with its parameters.
enum MediaTypeName {
    static func isWellFormed(_ text: Text) -> Bool {
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        let names = bytes[..<end].trimmingBlanks.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy(isRestrictedName) else { return false }
        var rest = bytes[end...]
        while !rest.isEmpty {
            rest.removeFirst()
            guard takeParameter(from: &rest) else { return false }
        }
        return true
    }

    private static func isRestrictedName(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, first.isAlphanumeric, name.count < 128 else { return false }
        return name.allSatisfy { $0.isAlphanumeric || inNames.contains($0) }
    }

    /// `name=token` or `name="text"`, up to the next semicolon or the end.
    private static func takeParameter(from rest: inout ArraySlice<UInt8>) -> Bool {
        rest = rest.trimmingBlanks
        let name = rest.prefix(while: \.isTokenByte)
        rest = rest[name.endIndex...]
        guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return false }
        guard rest.first == UInt8(ascii: "\"") ? takeQuoted(from: &rest) : takeToken(from: &rest) else { return false }
        rest = rest.trimmingBlanks
        return rest.isEmpty || rest.first == UInt8(ascii: ";")
    }

    private static func takeToken(from rest: inout ArraySlice<UInt8>) -> Bool {
        let token = rest.prefix(while: \.isTokenByte)
        rest = rest[token.endIndex...]
        return !token.isEmpty
    }

    private static func takeQuoted(from rest: inout ArraySlice<UInt8>) -> Bool {
        rest.removeFirst()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\"), rest.popFirst() == nil { return false }
        }
        return false
    }

    private static let inNames = ByteSet("!#$&-^_.+")
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingBlanks: ArraySlice<UInt8> {
        let start = drop { $0 == UInt8(ascii: " ") }
        let end = start.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? start.startIndex
        return start[start.startIndex..<end]
    }
}
