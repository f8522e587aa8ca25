import Bytes
import HTTP
import Provider

extension Exchange {
    /// The parameters of a search: those of the query, and then those of the form that is the body of a search by POST
    /// (FHIR, RESTful API, search).
    ///
    /// - Throws: `Refusal` by `query.understood`: the form cannot be decoded, or has more parameters than any search.
    func searchParameters() throws(Refusal) -> [(name: Text, value: Text)] {
        let asked = negotiation.query?.parameters ?? []
        guard request.method == .post else { return asked }
        return asked + (try form().parameters)
    }

    private func form() throws(Refusal) -> Query {
        let content = try content()
        // Some clients end the line.
        let end = content.lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.map { $0 + 1 } ?? 0
        let line = content[..<end]
        guard let text = Text(utf8: Array(line).span) else { throw unreadableForm("bytes that are not UTF-8") }
        let count = line.count { $0 == UInt8(ascii: "&") } + 1
        guard count <= Self.mostFormParameters else { throw unreadableForm("\(count) parameters") }
        do {
            return try Query(text)
        } catch {
            throw unreadableForm(error.reason)
        }
    }

    private static let mostFormParameters = 1000

    private func unreadableForm(_ found: String) -> Refusal {
        Refusal(
            .queryUnderstood,
            at: .body,
            expected: "at most \(Self.mostFormParameters) parameters, name=value, joined by & and percent-encoded",
            found: found,
            sentence: "The form in the request's body cannot be read: \(found)"
        )
    }
}
