extension Examination {
    /// Checks where a reference points to: to a contained resource that is there (ref-1), and to a type that is allowed.
    ///
    /// - Parameter targets: the allowed types; empty if any.
    mutating func reference(_ object: JSONObject, to targets: [String]) {
        guard let text = object.text("reference") else { return }
        if text.startsWithHash {
            local(text, to: targets)
        } else if !targets.isEmpty, !targets.contains(where: { names(text, $0) }),
            definitions.typeOfRelativeReference(text) != nil
        {
            wrongTarget(text, targets)
        }
    }

    private mutating func local(_ text: String, to targets: [String]) {
        let id = String(text.dropFirst())
        guard let type = containment.meets(id, in: definitions.release) else {
            let meansContainer = id.isEmpty && definitions.release == .r4
            guard isWhole, !meansContainer else { return }
            let expected = "the id of a contained resource after #"
            return report(
                .reference,
                below: [.member("reference")],
                expected: expected,
                found: text.quoted,
                key: "ref-1"
            )
        }
        if !targets.isEmpty, !targets.contains(type), definitions.resourceTypes.contains(type) {
            wrongTarget("\(text), a \(type)", targets)
        }
    }

    private mutating func wrongTarget(_ text: String, _ targets: [String]) {
        let expected = "a reference to " + targets.joined(separator: ", ")
        report(.reference, below: [.member("reference")], expected: expected, found: text.quoted)
    }

    /// ext-1: an extension has a value or extensions, never both, never none.
    mutating func extensionContent(_ object: JSONObject) {
        guard isWhole else { return }
        let hasExtensions = object.members.contains { $0.name == "extension" }
        let value = object.choice("value")
        guard hasExtensions == (value != nil) else { return }
        let found = value.map { "\($0.name) and extension" } ?? "neither"
        report(.extension, expected: "either a value or extensions", found: found, key: "ext-1")
    }
}

extension String {
    var startsWithHash: Bool {
        let bytes = utf8Span.span
        return bytes.count > 0 && bytes[0] == UInt8(ascii: "#")
    }
}

extension Definitions {
    /// The resource type in `Type/id` or `Type/id/_history/version`; nil for any other text, and for unknown types.
    package func typeOfRelativeReference(_ text: String) -> String? {
        let parts = text.utf8.split(separator: slash, maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 4 && parts[2].elementsEqual("_history".utf8) else { return nil }
        let type = String(Substring(parts[0]))
        return resourceTypes.contains(type) ? type : nil
    }
}

/// Whether the text starts with the type and a slash.
private func names(_ text: String, _ type: String) -> Bool {
    let text = text.utf8Span.span
    let type = type.utf8Span.span
    guard text.count > type.count, text[type.count] == slash else { return false }
    for place in 0..<type.count where text[place] != type[place] { return false }
    return true
}

private let slash = UInt8(ascii: "/")
