import HTTP
import Provider

/// capabilities: what the mount does, as a CapabilityStatement (FHIR, RESTful API, capabilities).
struct Capabilities: Performance {
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let statement = exchange.dialect.capabilityStatement(
            url: exchange.base,
            date: exchange.setting.start,
            software: exchange.setting.softwareVersion,
            allowsOtherOrigins: exchange.setting.allowsOtherOrigins
        )
        let format = exchange.negotiation.answer
        var fields = Fields()
        fields.append(.contentType, format.contentType)
        fields.append(.variesByAccept)
        let content = try format.write(statement)
        return InteractionResult(response: Response(status: .ok, fields: fields, content: content))
    }
}
