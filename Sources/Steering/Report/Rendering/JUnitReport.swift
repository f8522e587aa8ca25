import Bytes
import FHIR
import Provider

/// A report in the XML that CI servers read as the outcome of a JUnit run.
///
/// A case is an obligation: a broken one has failed, and what is not shown is skipped. It has no element or attribute that
/// one of the common schemas (Jenkins's, Ant's) does not know, and all that one of them requires.
struct JUnitReport {
    private let report: ConsumerReport

    init(_ report: ConsumerReport) {
        self.report = report
    }

    /// The document, in UTF-8.
    var text: String {
        let suites = report.dialects.enumerated().flatMap { suite($1, number: $0) }
        return ([#"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites>"] + suites + ["</testsuites>", ""])
            .joined(separator: "\n")
    }

    private func suite(_ dialect: DialectReport, number: Int) -> [String] {
        let results = dialect.obligations
        let counts: [(String, String)] = [
            ("tests", "\(results.count)"), ("failures", "\(results.count { $0.verdict == .broken })"), ("errors", "0"),
            ("skipped", "\(results.count { $0.verdict == .notShown })"),
            ("time", Self.seconds(results.reduce(0) { $0 + $1.nanoseconds / 1000 })),
        ]
        let attributes =
            [
                ("name", dialect.dialect.name), ("package", "appointment-stub"), ("id", "\(number)"),
                ("timestamp", Self.timestamp(dialect.begin)), ("hostname", "localhost"),
            ] + counts
        return ["  <testsuite\(Self.written(attributes))>", "    <properties>"]
            + properties(of: dialect).map { "      <property\(Self.written([("name", $0), ("value", $1)]))/>" }
            + ["    </properties>"] + results.flatMap(lines)
            + ["    <system-out>\(XMLText.escaped(advice(on: results)))</system-out>", "    <system-err></system-err>"]
            + ["  </testsuite>"]
    }

    private func properties(of dialect: DialectReport) -> [(String, String)] {
        let origin = report.origin
        return [
            ("version", origin.version), ("seed", origin.seed), ("sandbox", origin.sandbox),
            ("dialect", dialect.dialect.name), ("exchanges", "\(dialect.exchanges)"),
            ("forgotten", "\(report.forgotten)"),
            ("headline", report.headline),
        ]
    }

    private func lines(of result: ObligationResult) -> [String] {
        // CI servers take what stands before the last full stop for packages and a class.
        let parts = result.identifier.split(separator: ".", maxSplits: 1)
        let start =
            "    <testcase"
            + Self.written([
                ("classname", "appointment-stub.\(parts[0])"), ("name", "\(parts.last ?? ""): \(result.sentence)"),
                ("time", Self.seconds(result.nanoseconds / 1000)),
            ])
        switch result.verdict {
        case .kept, .advice: return ["\(start)/>"]
        case .notShown:
            let message = report.isCertain ? "not shown" : "not shown; \(ReportWording.caveat(report))"
            return ["\(start)><skipped\(Self.written([("message", message)]))/></testcase>"]
        case .broken:
            let broken = result.findings.filter { $0.severity == .broken }
            let message = broken.first.map { "\($0.did) \($0.should)" } ?? ""
            let more = broken.count > 1 ? " (and \(broken.count - 1) more)" : ""
            let evidence = broken.first.map { $0.exchanges.map { "#\($0.number) \($0.text)" } } ?? []
            let head = Self.written([
                ("type", "broken"), ("message", "\(message)\(more) \(evidence.joined(separator: "; "))"),
            ])
            let details = (broken.map(Self.details) + ["Source: \(result.source)"]).joined(separator: "\n")
            return ["\(start)><failure\(head)>\(XMLText.content(details))</failure></testcase>"]
        }
    }

    private static func details(of finding: Finding) -> String {
        let exchanges = finding.exchanges.map { "  #\($0.number) \($0.text)" }
        let differences = finding.differences.map { difference in
            "  \(difference.path): read \(Difference.shown(difference.stored)), sent \(Difference.shown(difference.sent))"
        }
        return (["Did: \(finding.did)", "Should: \(finding.should)"] + exchanges + differences).joined(separator: "\n")
    }

    /// What schemas have no place for beside a case that has passed.
    private func advice(on results: [ObligationResult]) -> String {
        results.flatMap { result in
            result.findings.filter { $0.severity == .advice }.map {
                "advice, \(result.identifier): \($0.did) \($0.should)"
            }
        }.joined(separator: "; ")
    }

    private static func written(_ attributes: [(String, String)]) -> String {
        attributes.map { " \($0)=\"\(XMLText.escaped($1))\"" }.joined()
    }

    /// Microseconds as a decimal of seconds.
    private static func seconds(_ microseconds: Int64) -> String {
        let digits = String(microseconds % 1_000_000)
        return "\(microseconds / 1_000_000).\(String(repeating: "0", count: 6 - digits.utf8.count))\(digits)"
    }

    /// Without a zone, as Ant's schema has it; in UTC.
    private static func timestamp(_ seconds: Int) -> String {
        String(decoding: Instant(unixSeconds: seconds).description.utf8.prefix(19), as: UTF8.self)
    }
}
