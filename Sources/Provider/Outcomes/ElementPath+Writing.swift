import Bytes
import FHIR

extension ElementPath {
    /// `OperationOutcome.issue.expression`: the path with the names of FHIRPath, which knows no `_status`.
    var fhirPath: String {
        let steps = steps.map { step in
            guard case .member(let name) = step else { return step }
            return .member(name.withoutUnderscore)
        }
        return ElementPath(root, steps).description
    }

    /// `OperationOutcome.issue.location` of STU3: an XPath of the resource in XML, whose repetitions count from 1.
    ///
    /// It ends where XML has no place for what is at fault: at the parent of a name that XML cannot have, and at the
    /// document where the type of the resource is not known.
    var xpath: String {
        guard root.isXMLName else { return "/" }
        var text = "/f:\(root)"
        var parent: Text?
        for step in steps {
            switch step {
            case .item(let index): text += "[\(index + 1)]"
            case .member(let name):
                let name = name.withoutUnderscore
                guard name.isXMLName else { return text }
                // In XML a resource inside another is an element of its type's name.
                if parent == "contained" || parent == "resource" { text += "/f:*" }
                if name == "resourceType" { return text }
                text += "/\(Self.node(name, in: parent))"
                parent = name
            }
        }
        return text
    }

    /// `id` of what is no resource and `url` of an extension are attributes, and a narrative is XHTML.
    private static func node(_ name: Text, in parent: Text?) -> String {
        switch (name, parent) {
        case ("id", nil), ("id", "contained"), ("id", "resource"): "f:id"
        case ("id", _), ("url", "extension"), ("url", "modifierExtension"): "@\(name)"
        case ("div", "text"): "h:div"
        default: "f:\(name)"
        }
    }

    /// The path as far as the names in it are the standard's own, of either release; nil if even the type it starts from is not.
    ///
    /// What else a consumer writes as a name may be anything, a patient's too.
    func known(to definitions: Definitions) -> ElementPath? {
        guard root.isEmpty || definitions.resourceTypes.contains(root) else { return nil }
        // A name of the other release is a frequent mistake, and worth telling.
        let tables = [definitions, Definitions.of(definitions.release.other)]
        let known = steps.prefix { step in
            guard case .member(let name) = step else { return true }
            return tables.contains { $0.hasElement(named: name) }
        }
        return root.isEmpty && known.isEmpty ? nil : ElementPath(root, Array(known))
    }
}

extension Text {
    /// Whether XML and XPath can have it as a name without a prefix (as far as ASCII goes, in which FHIR's names are).
    fileprivate var isXMLName: Bool {
        guard let first = utf8.first, Self.isLetter(first) else { return false }
        return utf8.allSatisfy { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
}
