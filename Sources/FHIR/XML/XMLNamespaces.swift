/// What a name belongs to; a prefix has no meaning beyond the namespace that it stands for.
enum XMLNamespace: Hashable, Sendable {
    case none
    case fhir
    case xhtml
    /// Of `xml:lang` and `xml:space`.
    case xml
    case other(String)

    init(uri: String) {
        switch uri {
        case "": self = .none
        case "http://hl7.org/fhir": self = .fhir
        case "http://www.w3.org/1999/xhtml": self = .xhtml
        case "http://www.w3.org/XML/1998/namespace": self = .xml
        default: self = .other(uri)
        }
    }

    /// The name itself; empty for none.
    var uri: String {
        switch self {
        case .none: ""
        case .fhir: "http://hl7.org/fhir"
        case .xhtml: "http://www.w3.org/1999/xhtml"
        case .xml: "http://www.w3.org/XML/1998/namespace"
        case .other(let uri): uri
        }
    }
}

extension XMLNamespace: CustomStringConvertible {
    /// As a sentence names it: "the namespace …" or "no namespace".
    var description: String {
        self == .none ? "no namespace" : "the namespace \"\(excerpt(of: uri))\""
    }
}

/// The namespaces that the open elements have declared, the innermost last.
struct XMLNamespaces {
    private struct Binding {
        var prefix: String
        var namespace: XMLNamespace
    }

    /// Declarations in scope at once.
    ///
    /// A hundred times what FHIR needs; without a limit a prefix could be made costly to look up.
    static let limit = 128

    private var bindings: [Binding] = []

    /// How many declarations are in scope.
    var count: Int { bindings.count }

    /// The namespace of a prefix, the default one for the empty prefix; nil when the prefix is not declared.
    func namespace(of prefix: String) -> XMLNamespace? {
        var index = bindings.count
        while index > 0 {
            index -= 1
            if bindings[index].prefix == prefix { return bindings[index].namespace }
        }
        return prefix.isEmpty ? XMLNamespace.none : prefix == "xml" ? .xml : nil
    }

    /// Whether one of the declarations after the first `count` binds the prefix.
    func binds(_ prefix: String, after count: Int) -> Bool {
        bindings[count...].contains { $0.prefix == prefix }
    }

    mutating func bind(_ prefix: String, to namespace: XMLNamespace) {
        bindings.append(Binding(prefix: prefix, namespace: namespace))
    }

    /// Takes back all declarations but the first `count`.
    mutating func unwind(to count: Int) {
        bindings.removeLast(bindings.count - count)
    }
}

/// A text shortened for a message.
func excerpt(of text: String) -> String {
    text.utf8.count <= 80 ? text : "\(text.unicodeScalars.prefix(76))…"
}
