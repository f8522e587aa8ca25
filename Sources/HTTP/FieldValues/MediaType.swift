package import Bytes

/// A media type (RFC 9110 §8.3.1); type, subtype and the names of parameters are compared without case and kept in lower case.
package struct MediaType: Hashable, Sendable {
    package let type: Text
    package let subtype: Text
    package let parameters: [Parameter]

    /// A parameter: a name in lower case, and its value without quotes and escapes.
    package struct Parameter: Hashable, Sendable {
        package let name: Text
        package let value: Text

        package init(name: Text, value: Text) {
            self.name = name
            self.value = value
        }
    }

    package init(type: Text, subtype: Text, parameters: [Parameter] = []) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
    }

    /// Reads one media type and nothing else.
    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        reader.skipBlanks()
        self = try Self(from: &reader)
        reader.skipBlanks()
        guard reader.isAtEnd else { throw reader.unexpected(.endOfMediaType) }
    }

    init(from reader: inout FieldValueReader) throws(MalformedValue) {
        type = try reader.token(.mediaType).lowercased
        guard reader.take(.slash) else { throw reader.unexpected(.slash) }
        subtype = try reader.token(.subtype).lowercased
        parameters = try reader.parameters()
    }
}

extension MediaType: CustomStringConvertible {
    /// Type and subtype, without parameters.
    package var essence: Text { "\(type)/\(subtype)" }

    /// The value of a parameter, whose name is given in lower case.
    package func parameter(_ name: Text) -> Text? {
        parameters.first { $0.name == name }?.value
    }

    /// The media type as a field value; parameters are quoted where they must be.
    package var description: String {
        parameters.reduce(into: essence.string) { $0 += "; \($1.name)=\(Self.quotedIfNeeded($1.value.string))" }
    }

    private static func quotedIfNeeded(_ value: String) -> String {
        guard value.isEmpty || !value.utf8.allSatisfy(\.isTokenByte) else { return value }
        var quoted = "\""
        for scalar in value.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
