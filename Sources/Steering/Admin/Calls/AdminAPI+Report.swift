import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

extension AdminAPI {
    /// What the journal says of the consumer under test.
    static let reportCalls: [AdminCall] = [
        AdminCall(
            .get,
            "report",
            "report",
            "What the journal shows of the consumer under test; JUnit XML for Accept: application/xml.",
            success: (200, "obligations kept, broken or not shown, and outcomes met or not met")
        ) { (call, api) throws(CallError) in
            let page = call.sandbox.current.journal.page
            let isXML = prefersXML(call.request.fields)
            // A thousand bodies are read and compared, and no loop waits for that.
            return .aside {
                let report = ConsumerReport(page, dialects: api.setting.mounts.mounts.map(\.dialect))
                return isXML ? .xml(JUnitReport(report).text) : .json(.ok, report.json)
            }
        }
    ]

    private static func prefersXML(_ fields: Fields) -> Bool {
        guard let text = fields.list(.accept), let accept = try? Accept(text) else { return false }
        let types: [(Text, Text)] = [("application", "json"), ("application", "xml"), ("text", "xml")]
        let best = accept.best(of: types.map { MediaType(type: $0.0, subtype: $0.1, parameters: []) })
        return best?.subtype == "xml"
    }
}

extension Response {
    fileprivate static func xml(_ text: String) -> Response {
        var fields = Fields()
        fields.append(.contentType, "application/xml;charset=utf-8")
        fields.append(.vary, "Accept")
        return Response(status: .ok, fields: fields, content: Array(text.utf8))
    }
}
