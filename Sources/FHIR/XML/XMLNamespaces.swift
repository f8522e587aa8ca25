import Bytes

/// What a name belongs to; a prefix has no meaning beyond the namespace that it stands for.
enum XMLNamespace: Hashable, Sendable {
    case none
    case fhir
    case xhtml
    /// Of `xml:lang` and `xml:space`.
    case xml
    /// One that FHIR has no use for, by its place among those the document has declared.
    case other(Int)
}

/// The namespaces that the open elements have declared, the innermost last.
struct XMLNamespaces {
    private struct Binding {
        /// Where the prefix was declared; empty for the default namespace.
        var prefix: Range<Int>
        var namespace: XMLNamespace
    }

    /// Declarations in scope at once.
    ///
    /// A hundred times what FHIR needs; without a limit a prefix could be made costly to look up.
    static let limit = 128

    private var bindings: [Binding] = []
    private var others: [Text] = []
    private var placesOfOthers: [Text: Int] = [:]

    /// How many declarations are in scope.
    var count: Int { bindings.count }

    /// The namespace that a prefix was last bound to, the empty prefix for the default one; nil if it was not.
    func namespace(of prefix: Range<Int>, in document: Span<UInt8>) -> XMLNamespace? {
        var index = bindings.count
        while index > 0 {
            index -= 1
            if document.areEqual(bindings[index].prefix, prefix) { return bindings[index].namespace }
        }
        return nil
    }

    /// Whether one of the declarations after the first `count` binds the prefix.
    func binds(_ prefix: Range<Int>, after count: Int, in document: Span<UInt8>) -> Bool {
        bindings.indices[count...].contains { document.areEqual(bindings[$0].prefix, prefix) }
    }

    mutating func bind(_ prefix: Range<Int>, to namespace: XMLNamespace) {
        bindings.append(Binding(prefix: prefix, namespace: namespace))
    }

    /// Takes back all declarations but the first `count`.
    mutating func unwind(to count: Int) {
        if bindings.count > count { bindings.removeLast(bindings.count - count) }
    }
}

extension XMLNamespaces {
    /// The namespace of that name; the same name gives the same namespace.
    mutating func namespace(named name: Text) -> XMLNamespace {
        switch name {
        case "": return .none
        case "http://hl7.org/fhir": return .fhir
        case "http://www.w3.org/1999/xhtml": return .xhtml
        case "http://www.w3.org/XML/1998/namespace": return .xml
        default:
            if let place = placesOfOthers[name] { return .other(place) }
            placesOfOthers[name] = others.count
            others.append(name)
            return .other(others.count - 1)
        }
    }

    /// The name of a namespace; empty for none.
    func name(of namespace: XMLNamespace) -> Text {
        switch namespace {
        case .none: ""
        case .fhir: "http://hl7.org/fhir"
        case .xhtml: "http://www.w3.org/1999/xhtml"
        case .xml: "http://www.w3.org/XML/1998/namespace"
        case .other(let place): others[place]
        }
    }
}
