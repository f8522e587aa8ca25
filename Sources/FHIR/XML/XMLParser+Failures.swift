import Bytes

extension XMLParser {
    /// Line and column are counted only now that somebody wants to know.
    func failure(_ kind: FormatError.Kind, at offset: Int) -> FormatError {
        FormatError(kind, at: TextPosition(ofByte: offset, in: bytes.span))
    }

    func failure(_ kind: FormatError.XMLKind, at offset: Int) -> FormatError {
        failure(.xml(kind), at: offset)
    }

    func failure(_ kind: FormatError.ResourceKind, at offset: Int) -> FormatError {
        failure(.resource(kind), at: offset)
    }

    /// The element whose start was the last event is in another namespace.
    func failure(expecting namespace: XMLNamespace) -> FormatError {
        let (expected, found) = (namespaces.name(of: namespace), namespaces.name(of: element.namespace))
        return failure(.namespace(of: localName, expected: expected, found: found), at: eventRange.lowerBound)
    }

    /// What stands at an offset.
    func found(at offset: Int) -> FormatError.Found {
        FormatError.Found(at: offset, in: bytes.span)
    }
}
