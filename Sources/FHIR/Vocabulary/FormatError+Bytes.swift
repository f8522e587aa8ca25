extension FormatError.Found {
    /// What stands at an offset of a text; the end if that is beyond it.
    init(at offset: Int, in bytes: Span<UInt8>) {
        guard offset < bytes.count else {
            self = .end
            return
        }
        let here = (offset..<min(offset + 4, bytes.count)).map { bytes[$0] }
        var decoder = UTF8()
        var rest = here.makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&rest) {
            self = .character(scalar)
        } else {
            self = .byte(here[0])
        }
    }
}

extension FormatError.Kind {
    /// The first fault of bytes that are no UTF-8.
    init(_ error: UTF8.ValidationError, at offset: Int, in bytes: Span<UInt8>) {
        self = .invalidUTF8(FormatError.InvalidUTF8(error.kind, bytes[offset]), byte: bytes[offset])
    }
}

extension FormatError.InvalidUTF8 {
    fileprivate init(_ kind: UTF8.ValidationError.Kind, _ byte: UInt8) {
        self =
            switch kind {
            case _ where byte >= 0xF8: .byteNeverUsed
            case .surrogateCodePointByte: .surrogate
            case .overlongEncodingByte: .overlong
            case .invalidNonSurrogateCodePointByte: .beyondUnicode
            case .unexpectedContinuationByte: .strayContinuation
            default: .cutShort
            }
    }
}
