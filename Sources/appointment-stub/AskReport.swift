import Bytes
import FHIR
import HTTPAsking
import Sockets

/// `report`: prints what a running stub says of the consumer under test, and ends so that a build fails where it should.
struct AskReport {
    /// Seconds for each answer; a thousand bodies may have to be compared.
    private static let patience = 60

    private let question: ReportQuestion
    private let token: String?

    /// - Parameter token: the admin token; nil for none.
    init(_ question: ReportQuestion, token: String?) {
        self.question = question
        self.token = token
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            let report = try JSONReader.read(try content(in: "json"))
            // What people read is fetched apart; a report without exchanges is told like any other.
            let shown = try content(in: question.format)
            Terminal.write(String(decoding: shown.last == .lineFeed ? shown.dropLast() : shown, as: UTF8.self))
            let objections = ReportObjections(question).all(to: report)
            for objection in objections { Terminal.fail(objection) }
            return objections.isEmpty ? 0 : ExitCode.failure
        } catch let error as NoReport {
            Terminal.fail(error.reason)
        } catch let error as SystemError where error.isOverdue {
            Terminal.fail("\(error.purpose): nothing came for \(Self.patience) s; does the stub hang?")
        } catch let error as SystemError {
            Terminal.fail("\(error); is the stub running, and is --url its address?")
        } catch {
            Terminal.fail("\(question.url.text) answers, but not with a report of this version of the stub: \(error)")
        }
        return ExitCode.failure
    }

    /// The report in a format.
    private func content(in format: String) throws -> [UInt8] {
        let url = question.url
        let sandbox = question.sandbox.map { "/__sandbox/\($0)" } ?? ""
        let path = "\(url.path)\(sandbox)/__admin/report?format=\(format)"
        let connection = try ClientConnection(
            to: url.address,
            patience: .seconds(Self.patience),
            purpose: "cannot ask \(url.text) for its report"
        )
        let authorization = token.map { ["Authorization: Bearer \($0)"] } ?? []
        let answer = try connection.answer(
            to: ["GET \(path) HTTP/1.1", "Host: \(url.authority)", "Accept: */*", "Connection: close"] + authorization
        )
        guard answer.status == 200 else { throw NoReport(reason: reason(answer)) }
        return answer.content
    }

    private func reason(_ answer: ClientAnswer) -> String {
        let hint =
            switch answer.status {
            case 401: "give its token with --admin-token"
            case 403: "it may not be steered by this name: give --url its address"
            case 404: "it has no admin API, or --url has a path too many"
            default: "is it an appointment-stub?"
            }
        return "\(question.url.text) answers \(answer.status) when asked for its report: \(hint)"
    }

    /// An answer that is no report.
    private struct NoReport: Error {
        let reason: String
    }
}
