package import Bytes

/// What comes with the resources that a search finds.
package struct IncludePolicy: Sendable {
    /// The parameters that ask for what the resources found refer to: `_include`.
    package let direct: [Text]
    /// Those that also ask for what the included ones refer to: `_include:recurse`.
    package let iterating: [Text]
    /// What can be asked for; anything else is left out in silence.
    package let known: [Inclusion]
    /// What must be asked for (`search.include-required`).
    package let required: [Inclusion]
    /// Ways from what is found to what comes with it, asked for or not; what lies on the way stays out.
    package let always: [[Inclusion]]
    /// Types of which all that is known can be asked for at once: `Slot:*`.
    package let wildcards: [Text]

    package init(
        direct: [Text],
        iterating: [Text],
        known: [Inclusion],
        required: [Inclusion] = [],
        always: [[Inclusion]] = [],
        wildcards: [Text] = []
    ) {
        self.direct = direct
        self.iterating = iterating
        self.known = known
        self.required = required
        self.always = always
        self.wildcards = wildcards
    }

    /// What is asked for by a value: itself, or all of its type; nothing if it is not known.
    package func known(by asked: Inclusion) -> [Inclusion] {
        guard asked.parameter == "*", wildcards.contains(asked.source) else { return known.filter { $0 == asked } }
        return known.filter { $0.source == asked.source }
    }
}

/// A step from a resource to those that it refers to: `Schedule:actor:Location`.
package struct Inclusion: Hashable, Sendable {
    /// The type of the resource that refers.
    package let source: Text
    /// The search parameter that holds the references.
    package let parameter: Text
    /// The type of what is meant; nil for any.
    package let target: Text?

    /// Nil unless it has two or three parts between colons.
    package init?(_ text: Text) {
        let parts = text.split(at: UInt8(ascii: ":"))
        guard parts.count == 2 || parts.count == 3, !parts.contains(where: \.isEmpty) else { return nil }
        source = parts[0]
        parameter = parts[1]
        target = parts.count == 3 ? parts[2] : nil
    }

    package init(_ source: Text, _ parameter: Text, _ target: Text? = nil) {
        self.source = source
        self.parameter = parameter
        self.target = target
    }
}

extension Inclusion: CustomStringConvertible {
    package var description: String {
        [source, parameter, target].compactMap(\.self).joined(separator: ":")
    }
}
