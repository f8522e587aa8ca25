import Bytes

/// The host of an authority, as far as it tells whether a name server was asked for it.
///
/// A web page can have its own name lead to this machine (DNS rebinding) and is then, to the browser, of the same origin as
/// the stub; but the name stays the page's, and it is one that the public DNS can hold.
struct HostName {
    /// In lower case, without port and without a dot at the end.
    let text: Text

    /// - Parameter authority: `stub.test:8080`, `[::1]`.
    init(of authority: Text) {
        let isLiteral = authority.hasPrefix("[")
        let host = isLiteral ? authority : authority.split(at: .colon)[0]
        let end: Text = "."
        let name = host.hasSuffix(end) ? Text(host.string.dropLast()) : host
        text = name.lowercased
    }
}

extension HostName {
    /// Names that the public DNS does not have: RFC 6761, RFC 6762, ICANN's `.internal`, and what Kubernetes uses.
    private static let localSuffixes: [Text] = [
        ".localhost", ".local", ".internal", ".test", ".svc", ".cluster.local",
    ]

    /// Whether nobody elsewhere can have made the name lead here: an address, a name without a dot, or a local one.
    var isLocal: Bool {
        if text.hasPrefix("[") || isAddress { return true }
        guard !text.isEmpty, text.utf8.allSatisfy(\.isNameByte) else { return false }
        return !text.utf8.contains(UInt8(ascii: ".")) || Self.localSuffixes.contains { text.hasSuffix($0) }
    }

    /// Whether it is an IPv4 address: four numbers up to 255.
    private var isAddress: Bool {
        let parts = text.split(at: UInt8(ascii: "."))
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy(\.isDigit)
                    && part.utf8.reduce(0) { 10 * $0 + Int($1 - 0x30) } <= 255
            }
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || [0x2D, 0x2E, 0x5F].contains(self)
    }
}
