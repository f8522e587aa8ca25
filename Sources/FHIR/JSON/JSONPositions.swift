import Bytes

/// Finds where elements stand in a JSON text that has been read without fault.
///
/// The slow way round, for messages: every call goes through the text again.
package struct JSONPositions {
    private let bytes: [UInt8]

    /// - Parameter bytes: a text that `JSONReader` accepts.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The place of the first byte of the element's value; for one that is not there, of its nearest ancestor.
    ///
    /// `start.extension` is also found where JSON keeps it, in `_start`. A path's root is not looked at.
    package func position(of path: ElementPath) -> TextPosition {
        var walk = Walk(scanner: JSONScanner(bytes))
        walk.scanner.skipWhitespace()
        let offset = walk.find(path.steps[...]).offset
        return TextPosition(ofByte: offset, in: bytes.span)
    }
}

/// How far a path led.
private struct Reach {
    /// The value in which the path ended.
    var offset: Int
    /// The steps that led nowhere.
    var missing: Int
}

/// A walk down a text, from value to value.
private struct Walk {
    var scanner: JSONScanner

    /// Follows the steps from the value at the cursor; leaves the cursor anywhere.
    mutating func find(_ steps: ArraySlice<ElementPath.Step>) -> Reach {
        let here = Reach(offset: scanner.offset, missing: steps.count)
        guard let step = steps.first else { return here }
        let rest = steps.dropFirst()
        switch step {
        case .item(let index):
            guard let item = offset(ofItem: index) else { return here }
            scanner.offset = item
            return find(rest)
        case .member(let name):
            let values = [name, "_\(name)"].compactMap { offset(ofMember: $0) }
            let found = values.map { value in
                scanner.offset = value
                return find(rest)
            }
            return found.min { $0.missing < $1.missing } ?? here
        }
    }

    /// The place of an item's value in the array at the cursor, which stays where it is.
    private mutating func offset(ofItem index: Int) -> Int? {
        guard scanner.next == UInt8(ascii: "["), index >= 0 else { return nil }
        let start = scanner.offset
        defer { scanner.offset = start }
        scanner.offset += 1
        for _ in 0..<index {
            skipValue()
            guard scanner.next == UInt8(ascii: ",") else { return nil }
            scanner.offset += 1
        }
        scanner.skipWhitespace()
        return scanner.next == UInt8(ascii: "]") ? nil : scanner.offset
    }

    /// The place of a member's value in the object at the cursor, which stays where it is.
    private mutating func offset(ofMember name: Text) -> Int? {
        guard scanner.next == UInt8(ascii: "{") else { return nil }
        let start = scanner.offset
        defer { scanner.offset = start }
        repeat {
            scanner.offset += 1
            scanner.skipWhitespace()
            guard scanner.next == UInt8(ascii: "\""), let found = try? scanner.string() else { return nil }
            scanner.skipWhitespace()
            scanner.offset += 1
            scanner.skipWhitespace()
            if found == name { return scanner.offset }
            skipValue()
        } while scanner.next == UInt8(ascii: ",")
        return nil
    }

    /// Steps over a value and the white space around it.
    private mutating func skipValue() {
        scanner.skipWhitespace()
        var level = 0
        while let byte = scanner.next {
            switch byte {
            case UInt8(ascii: "\""):
                guard (try? scanner.string()) != nil else { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if level == 0 { return }
                level -= 1
            case UInt8(ascii: ","):
                if level == 0 { return }
            default: break
            }
            scanner.offset += 1
        }
    }
}
