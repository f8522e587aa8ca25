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
            "Reports what the journal shows of the consumer under test, in the format of `format` or else Accept.",
            query: [
                QueryParameter(
                    "format",
                    ["enum": .array(ReportFormat.allCases.map { .string($0.rawValue) })],
                    "json unless Accept asks for JUnit's XML"
                )
            ],
            success: (200, "obligations kept, broken or not shown, and outcomes met or not met")
        ) { (call, api) throws(CallError) in
            let page = call.sandbox.current.journal.page
            let format = try reportFormat(call)
            // A thousand bodies are read and compared, and no loop waits for that.
            return .aside {
                format.response(with: ConsumerReport(page, dialects: api.setting.mounts.mounts.map(\.dialect)))
            }
        }
    ]

    private static func reportFormat(_ call: AdminRequest) throws(CallError) -> ReportFormat {
        guard let name = call.query("format") else { return call.request.fields.prefersXML ? .junit : .json }
        guard let format = ReportFormat.allCases.first(where: { Text($0.rawValue) == name }) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw CallError(.badRequest, "the query: unknown format \(name); the formats are \(known)")
        }
        return format
    }
}

/// The formats in which a report is told.
private enum ReportFormat: String, CaseIterable {
    case json
    case text
    case markdown
    case junit

    func response(with report: ConsumerReport) -> Response {
        switch self {
        case .json: .json(.ok, report.json)
        case .text: .text(TextReport(report: report, style: .plain).text, "text/plain;charset=utf-8")
        case .markdown: .text(TextReport(report: report, style: .markdown).text, "text/markdown;charset=utf-8")
        case .junit: .text(JUnitReport(report).text, "application/xml;charset=utf-8")
        }
    }
}

extension Response {
    fileprivate static func text(_ text: String, _ type: String) -> Response {
        .content(Array(text.utf8), type, varying: true)
    }
}
