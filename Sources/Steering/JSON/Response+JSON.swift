import FHIR
import HTTP

extension Response {
    /// An answer of the stub itself, which is no FHIR resource.
    static func json(_ status: Status, _ value: JSONValue) -> Response {
        var fields = Fields()
        fields.append(.contentType, "application/json;charset=utf-8")
        return Response(status: status, fields: fields, content: JSONWriter.write(value))
    }
}
