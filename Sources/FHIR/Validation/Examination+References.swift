package import Bytes

extension Examination {
    /// Checks where a reference points to: to a contained resource that is there (ref-1), and to a type that is allowed.
    ///
    /// - Parameter targets: the allowed types; empty if any.
    mutating func reference(_ object: JSONObject, to targets: [Text]) {
        guard let text = object.text("reference") else { return }
        if text.hasPrefix("#") { return local(text, to: targets) }
        guard let type = typeInRelativeReference(text) else { return }
        guard definitions.resourceTypes.contains(type) else { return unknownTarget(text, type) }
        if !targets.isEmpty, !targets.contains(type) { wrongTarget(text, targets) }
        if definitions.release == .r4, let stated = object.text("type"), !names(stated, type) {
            let expected = "\(type), the type in the reference"
            report(.reference, below: [.member("type")], expected: expected, found: stated.quoted)
        }
    }

    /// A name in the form of a resource type that the release does not have.
    private mutating func unknownTarget(_ text: Text, _ type: Text) {
        let isType = type.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        guard isType, let first = type.utf8.first, first < UInt8(ascii: "a") else { return }
        let other = definitions.release.other
        let hint = Definitions.of(other).resourceTypes.contains(type) ? ", a resource of \(other)" : ""
        let expected = "a resource type of \(definitions.release) before the slash"
        report(.reference, below: [.member("reference")], expected: expected, found: text.quoted + hint)
    }

    private mutating func local(_ text: Text, to targets: [Text]) {
        let id = text.dropping(prefix: "#") ?? text
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

    private mutating func wrongTarget(_ text: Text, _ targets: [Text]) {
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

extension Definitions {
    /// The resource type in `Type/id` or `Type/id/_history/version`; nil for any other text, and for unknown types.
    package func typeOfRelativeReference(_ text: Text) -> Text? {
        typeInRelativeReference(text).flatMap { resourceTypes.contains($0) ? $0 : nil }
    }
}

/// What stands for a type in `Type/id` or `Type/id/_history/version`; nil for any other text.
private func typeInRelativeReference(_ text: Text) -> Text? {
    let parts = text.utf8.split(separator: slash, maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 4 && parts[2].elementsEqual("_history".utf8) else { return nil }
    return Text(Substring(parts[0]))
}

/// Whether `Reference.type` means this type: by its name, or by the URL of its definition.
///
/// In any case of letters: published examples have `serviceRequest`, which contradicts nothing.
private func names(_ text: Text, _ type: Text) -> Bool {
    text.equalsIgnoringCase(type) || text == "http://hl7.org/fhir/StructureDefinition/\(type)"
}

private let slash = UInt8(ascii: "/")
