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
                    "the format; without it the one that Accept likes best, JSON if it likes all"
                )
            ],
            success: (200, "obligations kept, broken or not shown, and what the consumer has met")
        ) { (call, api) throws(CallError) in
            let page = call.sandbox.current.journal.page
            let format = try ReportFormat(of: call)
            let origin = ReportOrigin(
                version: api.setting.softwareVersion,
                seed: api.setting.seed,
                sandbox: call.sandbox.name?.string ?? "default"
            )
            // A thousand bodies are read and compared, and no loop waits for that.
            return .aside {
                let dialects = api.setting.mounts.mounts.map(\.dialect)
                return format.response(with: ConsumerReport(page, dialects: dialects, origin: origin))
            }
        }
    ]
}

/// The formats in which a report is told.
private enum ReportFormat: String, CaseIterable {
    case json
    case text
    case markdown
    case html
    case junit
}

extension ReportFormat {
    /// - Throws: `CallError`: 400 for an unknown format and for what is no Accept, 406 for an Accept that takes none.
    init(of call: AdminRequest) throws(CallError) {
        let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
        if let name = call.query("format") {
            guard let format = Self.allCases.first(where: { Text($0.rawValue) == name }) else {
                throw CallError(.badRequest, "the query: unknown format \(name); the formats are \(known)")
            }
            self = format
            return
        }
        guard let field = call.request.fields.list(.accept) else {
            self = .json
            return
        }
        let accept: Accept
        do {
            accept = try Accept(field)
        } catch {
            throw CallError(.badRequest, "Accept: \(error.reason); format=json and others choose the format, too")
        }
        let types = Self.types
        guard let best = accept.best(of: types.map(\.type)), let found = types.first(where: { $0.type == best }) else {
            let names = types.map { "\($0.type.type)/\($0.type.subtype)" }.joined(separator: ", ")
            throw CallError(.notAcceptable, "Accept takes none of \(names); format chooses one of \(known), too")
        }
        self = found.format
    }

    /// What each is called in Accept, in the order in which they are given to who takes all.
    private static let types: [(format: ReportFormat, type: MediaType)] = [
        (.json, MediaType(type: "application", subtype: "json", parameters: [])),
        (.html, MediaType(type: "text", subtype: "html", parameters: [])),
        (.text, MediaType(type: "text", subtype: "plain", parameters: [])),
        (.markdown, MediaType(type: "text", subtype: "markdown", parameters: [])),
        (.junit, MediaType(type: "application", subtype: "xml", parameters: [])),
        (.junit, MediaType(type: "text", subtype: "xml", parameters: [])),
    ]

    func response(with report: ConsumerReport) -> Response {
        switch self {
        case .json: .content(JSONWriter.write(report.json), "application/json;charset=utf-8", varying: true)
        case .text: .text(TextReport(report).text, "text/plain;charset=utf-8")
        case .markdown: .text(MarkdownReport(report).text, "text/markdown;charset=utf-8")
        case .html: .text(HTMLReport(report).text, "text/html;charset=utf-8")
        case .junit: .text(JUnitReport(report).text, "application/xml;charset=utf-8")
        }
    }
}

extension Response {
    fileprivate static func text(_ text: String, _ type: String) -> Response {
        .content(Array(text.utf8), type, varying: true)
    }
}
