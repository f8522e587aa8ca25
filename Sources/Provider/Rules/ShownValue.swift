package import FHIR

extension JSONValue {
    /// The value as it stands on the wire, cut where it is too long to be read in a sentence.
    package var shown: String {
        JSONValue.cut(String(decoding: JSONWriter.write(self), as: UTF8.self))
    }

    /// At most 200 characters; what is left out is said.
    private static func cut(_ text: String) -> String {
        let limit = 200
        guard text.unicodeScalars.count > limit else { return text }
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
        return "\(start)… (\(text.utf8.count) bytes in all)"
    }
}
