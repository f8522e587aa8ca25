package import Bytes

/// The two formats in which FHIR resources travel.
package enum WireFormat: String, CaseIterable, Hashable, Sendable {
    case json
    case xml
}

extension WireFormat {
    /// The format of that name, as `_format` gives it; nil for any other.
    package init?(named name: Text) {
        switch name {
        case "json": self = .json
        case "xml": self = .xml
        default: return nil
        }
    }

    /// For people: `JSON`.
    package var name: String {
        rawValue.uppercased()
    }

    /// The resource that a text holds, as a tree in the shape of FHIR's JSON.
    ///
    /// - Parameter order: of elements in XML.
    /// - Throws: `FormatError`: the text is no well-formed text of this format.
    package func read(
        _ bytes: [UInt8],
        _ release: Release,
        order: XMLReader.Order = .standard
    ) throws(FormatError) -> JSONValue {
        switch self {
        case .json: try JSONReader.read(bytes)
        case .xml: try XMLReader.read(bytes, definitions: Definitions.of(release), order: order)
        }
    }

    /// A resource as text.
    ///
    /// - Throws: `XMLWritingError`: the tree holds what XML cannot.
    package func write(
        _ resource: JSONValue,
        _ release: Release,
        layout: JSONWriter.Layout = .compact
    ) throws(XMLWritingError) -> [UInt8] {
        switch self {
        case .json: JSONWriter.write(resource, layout: layout)
        case .xml: try XMLWriter.write(resource, definitions: Definitions.of(release), layout: layout)
        }
    }
}

extension WireFormat {
    /// Where an element stands in a text that has been read without fault.
    package func position(of path: ElementPath, in bytes: [UInt8]) -> TextPosition {
        switch self {
        case .json: JSONPositions(bytes).position(of: path)
        case .xml: XMLPositions(bytes).position(of: path)
        }
    }
}
