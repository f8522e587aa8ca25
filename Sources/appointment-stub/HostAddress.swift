import Glibc

/// What a socket can listen on without asking a name server.
enum HostAddress {
    /// Whether it is an IPv4 address, an IPv6 address with brackets or without, or `localhost`.
    static func isOne(_ text: String) -> Bool {
        let name = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        var version4 = in_addr()
        var version6 = in6_addr()
        if name == "localhost" { return true }
        if unsafe inet_pton(AF_INET, name, &version4) == 1 { return true }
        return unsafe inet_pton(AF_INET6, name, &version6) == 1
    }
}
