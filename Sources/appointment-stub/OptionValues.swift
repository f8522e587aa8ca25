import Glibc

// What options take for a value, as people write it.

/// Numbers as people write them in options.
enum DecimalNumber {
    /// The value of digits alone; nil for a sign, a space, nothing, or a value out of the range.
    static func value(of text: String, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let value = Int(text) else {
            return nil
        }
        return range.contains(value) ? value : nil
    }
}

/// What a socket can listen on without asking a name server.
enum HostAddress {
    /// Whether it is an IPv4 address, an IPv6 address with brackets or without, or `localhost`.
    static func isValid(_ text: String) -> Bool {
        let name = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        var version4 = in_addr()
        var version6 = in6_addr()
        if name == "localhost" { return true }
        if unsafe inet_pton(AF_INET, name, &version4) == 1 { return true }
        return unsafe inet_pton(AF_INET6, name, &version6) == 1
    }

    /// Whether only this machine reaches what listens there.
    static func isLoopback(_ text: String) -> Bool {
        text == "localhost" || text == "::1" || text == "[::1]" || text.hasPrefix("127.")
    }

    /// Whether it is a name as the DNS has them: letters, digits, dots, `-` and `_`.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

/// The parts of an http or https URL that options are checked by.
struct WebURL {
    let authority: String
    /// What follows the authority; empty, or a slash and more.
    let path: String

    /// Nil for another scheme, no authority, a query, a fragment, white space or a control character.
    init?(_ text: String) {
        guard let scheme = ["http://", "https://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        else { return nil }
        authority = String(rest.prefix { $0 != "/" })
        path = String(rest.drop { $0 != "/" })
        guard !authority.isEmpty else { return nil }
    }
}
