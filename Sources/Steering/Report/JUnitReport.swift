import Provider

/// A report in the XML that CI servers read as the outcome of a JUnit run.
///
/// A broken obligation is a failed test case; what is not shown or not met is a skipped one.
struct JUnitReport {
    private let suites: [Suite]

    init(_ report: ConsumerReport) {
        let caveat = report.isCertain ? "" : "; \(report.forgotten) exchanges are forgotten and may have shown it"
        suites = report.dialects.flatMap { dialect in
            [
                Suite(name: "\(dialect.dialect.name) obligations", cases: dialect.obligations.map { Case($0, caveat) }),
                Suite(name: "\(dialect.dialect.name) outcomes", cases: dialect.outcomes.map { Case($0, caveat) }),
            ]
        }
    }

    private struct Suite {
        let name: String
        let cases: [Case]

        func count(_ kind: Case.Kind) -> Int {
            cases.count { $0.kind == kind }
        }
    }

    fileprivate struct Case {
        enum Kind { case passed, failed, skipped }

        let kind: Kind
        let name: String
        let className: String
        /// Of the failure, or why it is skipped.
        let message: String
        let details: String
    }
}

extension JUnitReport.Case {
    fileprivate init(_ result: ObligationResult, _ caveat: String) {
        let breaches = result.evidence.compactMap { finding in
            finding.breach.map { "exchanges \(Self.list(finding.exchanges)): \($0)" }
        }
        self.init(
            kind: result.verdict == .broken ? .failed : result.verdict == .kept ? .passed : .skipped,
            identifier: result.identifier,
            sentence: result.sentence,
            message: result.verdict == .broken ? "broken: \(result.sentence)" : "not shown\(caveat)",
            details: (breaches + ["source: \(result.source)"]).joined(separator: "\n")
        )
    }

    fileprivate init(_ result: OutcomeResult, _ caveat: String) {
        self.init(
            kind: result.exchanges.isEmpty ? .skipped : .passed,
            identifier: result.identifier,
            sentence: "\(result.sentence) (\(result.status))",
            message: "not met\(caveat)",
            details: ""
        )
    }

    private init(kind: JUnitReport.Case.Kind, identifier: String, sentence: String, message: String, details: String) {
        self.kind = kind
        // CI servers take what stands before the last full stop for packages and a class.
        let parts = identifier.split(separator: ".", maxSplits: 1)
        className = "appointment-stub.\(parts[0])"
        name = "\(parts.last ?? ""): \(sentence)"
        self.message = message
        self.details = details
    }

    private static func list(_ numbers: [Int]) -> String {
        numbers.map(String.init).joined(separator: ", ")
    }
}

extension JUnitReport {
    /// The document, in UTF-8.
    var text: String {
        let tests = suites.reduce(0) { $0 + $1.cases.count }
        let failures = suites.reduce(0) { $0 + $1.count(.failed) }
        let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
        let root =
            "<testsuites name=\"consumer report\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" time=\"0\">"
        return ([head, root] + suites.flatMap(lines) + ["</testsuites>", ""]).joined(separator: "\n")
    }

    private func lines(of suite: Suite) -> [String] {
        let counts =
            "tests=\"\(suite.cases.count)\" failures=\"\(suite.count(.failed))\" errors=\"0\" skipped=\"\(suite.count(.skipped))\""
        return ["  <testsuite name=\"\(XMLText.escaped(suite.name))\" \(counts) time=\"0\">"]
            + suite.cases.map(line) + ["  </testsuite>"]
    }

    private func line(of test: Case) -> String {
        let className = XMLText.escaped(test.className)
        let start = "    <testcase classname=\"\(className)\" name=\"\(XMLText.escaped(test.name))\" time=\"0\""
        let message = XMLText.escaped(test.message)
        return switch test.kind {
        case .passed: "\(start)/>"
        case .skipped: "\(start)><skipped message=\"\(message)\"/></testcase>"
        case .failed:
            "\(start)><failure type=\"broken\" message=\"\(message)\">\(XMLText.escaped(test.details))</failure></testcase>"
        }
    }
}
