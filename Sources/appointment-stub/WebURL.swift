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
