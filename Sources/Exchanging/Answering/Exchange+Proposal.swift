import FHIR
import HTTP
import Provider

extension Exchange {
    /// 200 with an appointment that is as nothing stored is: what the request asks for was not done.
    func answer(withUnstored appointment: JSONObject) throws(Refusal) -> Response {
        let format = negotiation.answer
        var fields = Fields()
        fields.append(.contentType, format.contentType)
        fields.append(.vary, "Accept, Accept-Encoding")
        let content = try format.write(.object(appointment))
        return Response(status: .ok, fields: fields, content: content)
    }
}
