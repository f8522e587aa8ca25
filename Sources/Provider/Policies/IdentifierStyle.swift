package import Bytes
import FHIR

/// How a system names the resources that it makes; the same seed data and requests give the same names.
package enum IdentifierStyle: Hashable, Sendable {
    /// Decimal digits, counted from a number on.
    case decimal(from: Int)
    /// So many hexadecimal digits, of which the first are always these.
    case hexadecimal(prefix: Text, digits: Int)
    /// A UUID of version 8 (RFC 9562 §5.8).
    case uuid
    /// The same behind the name of who has it, which stands at this path in the resource, and a hyphen.
    case ownedUUID([Text])
}

extension IdentifierStyle {
    /// The style for one resource: what is in it counts no more.
    func named(for resource: JSONObject) -> (prefix: Text, style: IdentifierStyle) {
        guard case .ownedUUID(let path) = self else { return ("", self) }
        let owner = JSONValue.object(resource).leaves(at: path).first?.string
        // What stands in an id besides is a dot and a hyphen.
        let letters = owner?.utf8.filter(\.isAlphanumeric).prefix(20) ?? []
        return (letters.isEmpty ? "" : Text(String(decoding: letters, as: UTF8.self) + "-"), .uuid)
    }

    /// - Parameter number: which resource of the type it is that was made here, from 1.
    package func identifier(_ number: Int, of type: Text) -> Text {
        switch self {
        case .decimal(let first):
            return Text(String(first + number - 1))
        case .hexadecimal(let prefix, let digits):
            return Text(prefix.string + UInt64(number).hexadecimal(digits: max(1, digits - prefix.utf8.count)))
        case .uuid, .ownedUUID:
            let (high, low) = SpreadDigits.numbers(of: [type, Text(String(number))])
            let first = (high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000).hexadecimal(digits: 16)
            let second = (low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000).hexadecimal(digits: 16)
            return Text(Self.grouped(first + second))
        }
    }

    /// 32 digits in groups of 8, 4, 4, 4 and 12.
    private static func grouped(_ digits: String) -> String {
        var rest = Array(digits.utf8)[...]
        let groups = [8, 4, 4, 4, 12].map { count in
            defer { rest = rest.dropFirst(count) }
            return String(decoding: rest.prefix(count), as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }
}
