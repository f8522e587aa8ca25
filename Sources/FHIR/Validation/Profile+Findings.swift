import Bytes

extension Profile {
    /// All that the resource lacks of the profile; what the standard's definition says of it is the Validator's.
    ///
    /// Parts whose shape is not the standard's are passed over.
    package func findings(in resource: JSONValue, definitions: Definitions) -> [Finding] {
        guard case .object(let object) = resource else { return [] }
        var comparison = ProfileComparison(definitions: definitions)
        comparison.compare(object, with: self, at: ElementPath(type))
        return comparison.findings
    }
}

/// One resource held against one profile.
private struct ProfileComparison {
    let definitions: Definitions
    private(set) var findings: [Finding] = []

    init(definitions: Definitions) {
        self.definitions = definitions
    }

    mutating func compare(_ object: JSONObject, with profile: Profile, at path: ElementPath) {
        declaration(of: profile, in: object, at: path)
        for element in profile.elements {
            let names = element.path.split(at: UInt8(ascii: "."))
            visit(names[...], of: object, at: path, element)
        }
        extensions(of: object, in: profile, at: path)
        for (index, item) in (object["contained"]?.array ?? []).enumerated() {
            guard let inner = item.object, let type = inner.text("resourceType") else { continue }
            for profile in profile.contained where profile.type == type {
                compare(inner, with: profile, at: path.appending("contained").appending(index))
            }
        }
    }

    private mutating func declaration(of profile: Profile, in object: JSONObject, at path: ElementPath) {
        let declared = object.object("meta")?.texts("profile") ?? []
        guard profile.declaration == .required, !declared.contains(profile.url) else { return }
        let found = declared.isEmpty ? "nothing" : declared.wording
        report(.missing, path.appending("meta").appending("profile"), "the profile \(profile.url)", found)
    }

    private mutating func report(_ kind: Finding.Kind, _ path: ElementPath, _ expected: String, _ found: String) {
        findings.append(Finding(kind, at: path, expected: expected, found: found))
    }
}

extension ProfileComparison {
    /// Goes down to each parent of the element, and looks at the element there.
    private mutating func visit(
        _ names: ArraySlice<Text>,
        of object: JSONObject,
        at path: ElementPath,
        _ element: Profile.Element
    ) {
        guard let name = names.first else { return }
        guard names.count > 1 else { return occurrences(of: name, in: object, at: path.appending(name), element) }
        for (child, place) in values(of: name, in: object, at: path.appending(name)) {
            guard let child = child.object else { continue }
            visit(names.dropFirst(), of: child, at: place, element)
        }
    }

    /// The value, or the values of a list, each with its place.
    private func values(of name: Text, in object: JSONObject, at path: ElementPath) -> [(JSONValue, ElementPath)] {
        switch object[name] {
        case .array(let items)?: items.enumerated().map { ($0.element, path.appending($0.offset)) }
        case let value?: [(value, path)]
        case nil: []
        }
    }

    private mutating func occurrences(
        of name: Text,
        in object: JSONObject,
        at path: ElementPath,
        _ element: Profile.Element
    ) {
        let values = values(of: name, in: object, at: path)
        let count = values.isEmpty && object.has(name) ? 1 : values.count
        if count < element.minimum { report(.missing, path, "at least \(element.minimum)", "nothing") }
        // A null in a list is a gap, or a fault that the standard's definition tells.
        let gaps = values.count { $0.0 == .null }
        if let maximum = element.maximum, (maximum == 0 ? count : count - gaps) > maximum {
            let found = object[name]?.wording ?? "extensions"
            report(.tooMany, path, maximum == 0 ? "no \(name)" : "at most \(maximum)", found)
        }
        for (value, place) in values {
            self.value(value, at: place, element)
        }
    }

    private mutating func value(_ value: JSONValue, at path: ElementPath, _ element: Profile.Element) {
        if let fixed = element.fixed, value != fixed { report(.fixedValue, path, fixed.wording, value.wording) }
        if let codes = element.codes { code(value, at: path, codes) }
        if let targets = element.targets, let reference = value["reference"]?.string,
            let type = definitions.typeOfRelativeReference(reference), !targets.contains(type)
        {
            let expected = "a reference to " + targets.joined(separator: ", ")
            report(.reference, path.appending("reference"), expected, reference.quoted)
        }
        if let limit = element.maximumLength, let text = value.string, text.string.unicodeScalars.count > limit {
            report(.tooLong, path, "at most \(limit) characters", "\(text.string.unicodeScalars.count) characters")
        }
        if let range = element.range, case .number(let digits) = value,
            !(Int(digits.string).map(range.contains) ?? false)
        {
            report(.invalidValue, path, "\(range.lowerBound) to \(range.upperBound)", value.wording)
        }
    }

    private mutating func code(_ value: JSONValue, at path: ElementPath, _ codes: [Text]) {
        guard let code = value.string, !codes.contains(code) else { return }
        report(.unknownCode, path, "one of " + codes.wording, code.quoted)
    }
}

extension ProfileComparison {
    private mutating func extensions(of object: JSONObject, in profile: Profile, at path: ElementPath) {
        let list = path.appending("extension")
        var counts: [Text: Int] = [:]
        for (index, item) in (object["extension"]?.array ?? []).enumerated() {
            guard let item = item.object else { continue }
            let url = item.text("url") ?? ""
            counts[url, default: 0] += 1
            if let known = profile.extensions.first(where: { $0.url == url }) {
                compare(item, with: known, count: counts[url] ?? 0, at: list.appending(index))
            } else if profile.otherExtensions == .refused {
                let expected = "an extension of the profile: " + profile.extensions.map(\.url).wording
                report(.extension, list.appending(index).appending("url"), expected, url.quoted)
            }
        }
        for known in profile.extensions where counts[known.url, default: 0] < known.minimum {
            report(.missing, list, "\(known.minimum) of the extension \(known.url)", "\(counts[known.url] ?? 0)")
        }
    }

    private mutating func compare(_ item: JSONObject, with known: Profile.Extension, count: Int, at path: ElementPath) {
        if let maximum = known.maximum, count == maximum + 1 {
            report(.tooMany, path, "at most \(maximum) of the extension \(known.url)", "another")
        }
        let value = item.choice("value")
        guard value?.name == known.value || value?.name == "_\(known.value)" else {
            return report(.extension, path, known.value.string, value?.name.string ?? "no value")
        }
        if let codes = known.codes { code(item[known.value] ?? .null, at: path.appending(known.value), codes) }
    }
}
