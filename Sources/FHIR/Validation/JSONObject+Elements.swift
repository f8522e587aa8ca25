import Bytes

/// Questions that the standard's constraints ask about an element.
extension JSONObject {
    /// Whether the element is there, with a value or with extensions only.
    func has(_ name: Text) -> Bool {
        members.contains { $0.name == name } || hasSibling(of: name)
    }

    private func hasSibling(of name: Text) -> Bool {
        members.contains { $0.name.dropping(prefix: "_") == name }
    }

    /// Whether the choice is there, as any of its types.
    func hasChoice(_ stem: Text) -> Bool {
        choice(stem) != nil
    }

    /// The member that stands for the choice: `valueString` for `value`.
    func choice(_ stem: Text) -> Member? {
        members.first { Self.name($0.name, isChoiceOf: stem) }
    }

    private static func name(_ name: Text, isChoiceOf stem: Text) -> Bool {
        let name = name.utf8.span
        let stem = stem.utf8.span
        let start = name.count > 0 && name[0] == UInt8(ascii: "_") ? 1 : 0
        guard name.count > start + stem.count else { return false }
        for place in 0..<stem.count where name[start + place] != stem[place] { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(name[start + stem.count])
    }

    /// The text of an element that is a string.
    func text(_ name: Text) -> Text? {
        self[name]?.string
    }

    /// The digits of an element that is a number.
    func digits(_ name: Text) -> Text? {
        guard case .number(let digits)? = self[name] else { return nil }
        return digits
    }

    func object(_ name: Text) -> JSONObject? {
        self[name]?.object
    }

    /// The objects in a list; empty if there is none.
    func objects(_ name: Text) -> [JSONObject] {
        self[name]?.array?.compactMap(\.object) ?? []
    }

    /// The texts in a list; empty if there is none.
    func texts(_ name: Text) -> [Text] {
        self[name]?.array?.compactMap(\.string) ?? []
    }
}
