import Bytes
import FHIR

/// Why a report is not what was asked for.
struct ReportObjections {
    private let question: ReportQuestion

    init(_ question: ReportQuestion) {
        self.question = question
    }

    /// Each in a sentence without its full stop; none if a build may go on.
    ///
    /// - Parameter report: in JSON.
    func all(to report: JSONValue) -> [String] {
        let dialects = report["dialects"]?.array ?? []
        let obligations = dialects.flatMap { $0["obligations"]?.array ?? [] }
        let others = dialects.flatMap { ($0["situations"]?.array ?? []) + ($0["outcomes"]?.array ?? []) }
        return few(report["exchanges"]?.integer ?? 0) + found(obligations)
            + question.required.compactMap { missing($0, obligations, others) }
    }

    private func few(_ count: Int) -> [String] {
        guard count < question.leastExchanges else { return [] }
        let place = question.sandbox.map { "the sandbox \($0)" } ?? "the stub"
        guard count > 0 else {
            return ["nothing happened: no exchange has reached \(place); did the consumer run against it?"]
        }
        return ["too little happened: \(count) of \(question.leastExchanges) exchanges have reached \(place)"]
    }

    private func found(_ obligations: [JSONValue]) -> [String] {
        let failing: [JSONValue] =
            switch question.failOn {
            case .broken: ["broken"]
            case .advice: ["broken", "advice"]
            case .never: []
            }
        return obligations.compactMap { obligation in
            guard let verdict = obligation["verdict"], failing.contains(verdict) else { return nil }
            return "\(Self.id(obligation)) is \(verdict == "broken" ? "broken" : "given advice on")"
        }
    }

    /// Why what must have been shown was not; nil if it was.
    private func missing(_ identifier: String, _ obligations: [JSONValue], _ others: [JSONValue]) -> String? {
        let isShown =
            obligations.contains { obligation in
                ReportQuestion.fits(identifier, Self.id(obligation))
                    && (obligation["verdict"] == "kept" || obligation["verdict"] == "advice")
            }
            || others.contains { ReportQuestion.fits(identifier, Self.id($0)) && $0["met"] == true }
        return isShown ? nil : "\(identifier) is required, and no exchange has shown it"
    }

    private static func id(_ value: JSONValue) -> String {
        value["id"]?.string?.string ?? ""
    }
}
