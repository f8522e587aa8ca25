import Bytes
import FHIR
import HTTP

extension Response {
    /// An answer of the stub itself, which is no FHIR resource.
    static func json(_ status: Status, _ value: JSONValue) -> Response {
        json(status, content: JSONWriter.write(value))
    }

    /// JSON that is there in bytes.
    static func json(_ status: Status, content: [UInt8]) -> Response {
        var response = Self.content(content, "application/json;charset=utf-8")
        response.status = status
        return response
    }

    /// 200 with JSON that is made while it is sent.
    static func json(stream: ContentStream) -> Response {
        var fields = Fields()
        fields.append(.contentType, "application/json;charset=utf-8")
        return Response(status: .ok, fields: fields, stream: stream)
    }

    /// 200 with content of a type.
    ///
    /// - Parameter varying: whether Accept has chosen the type.
    static func content(_ content: [UInt8], _ type: String, varying: Bool = false) -> Response {
        var fields = Fields()
        fields.append(.contentType, type)
        if varying { fields.append(.vary, "Accept") }
        return Response(status: .ok, fields: fields, content: content)
    }
}

extension Fields {
    /// Whether Accept names XML before JSON.
    var prefersXML: Bool {
        guard let text = list(.accept), let accept = try? Accept(text) else { return false }
        let types: [(Text, Text)] = [
            ("application", "json"), ("application", "fhir+json"), ("application", "fhir+xml"), ("application", "xml"),
            ("text", "xml"),
        ]
        let best = accept.best(of: types.map { MediaType(type: $0.0, subtype: $0.1, parameters: []) })
        return best.map { $0.subtype.hasSuffix("xml") } ?? false
    }
}
