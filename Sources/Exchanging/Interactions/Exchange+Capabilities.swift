import Provider
import HTTP

extension Exchange {
    /// capabilities: what the mount does, as a CapabilityStatement (FHIR, RESTful API, capabilities).
    func capabilities(_ negotiation: Negotiation) throws(Refusal) -> Response {
        let statement = dialect.capabilityStatement(
            url: base,
            date: setting.start,
            software: setting.softwareVersion,
            allowsOtherOrigins: setting.allowsOtherOrigins
        )
        var fields = Fields()
        fields.append(.contentType, negotiation.answer.contentType)
        fields.append(.variesByAccept)
        return Response(status: .ok, fields: fields, content: try negotiation.answer.write(statement))
    }
}
