import Bytes
import Provider
import FHIR
package import HTTP

/// In which formats a request is read and answered.
///
/// `_format` beats Accept, Accept beats the Content-Type of the request, and FHIR's JSON is the default; what a browser is
/// to show is indented.
struct Negotiation {
    /// The format of the answer, be it a refusal: what was asked for as far as it can be understood, else the dialect's
    /// standard.
    let answer: ContentFormat
    /// The format of the request's body; nil for a request whose body is not read.
    let body: WireFormat?
    /// Nil for a request without one, and for one that cannot be decoded, which `refusal` says.
    let query: Query?
    /// Every field or parameter that names what the dialect does not speak; nil if none does.
    let refusal: Refusal?

    /// - Parameters:
    ///   - codingFault: why the body is still coded; nil if it is not.
    ///   - interactions: what can be asked at the path, by whatever method.
    init(_ request: Request, _ codingFault: ContentCodingFault?, _ mount: Mount, _ interactions: [Interaction]) {
        let reader = MediaTypeReader(mount)
        let query: Query?
        var problems: [Problem] = []
        do {
            query = try Self.query(of: request)
            let method = request.method == .head ? Method.get : request.method
            let meant = interactions.filter { $0.method.rawValue == method.token }
            problems = Self.unknownParameters(query, mount.dialect.query, meant)
        } catch {
            query = nil
            problems = error.problems
        }
        let hasBody = request.method == .put || request.method == .post
        let asked = reader.asked(request, query)
        let hasForm = request.method == .post && interactions.contains(where: \.takesForm)
        let content =
            if hasForm {
                reader.form(of: request)
            } else if hasBody || asked.name == nil {
                reader.contentType(of: request, isNeeded: hasBody)
            } else {
                MediaTypeReader.Reading.nothing
            }
        if problems.isEmpty {
            problems = [asked.problem, content.problem].compactMap(\.self)
            if hasBody, case .unknown? = codingFault { problems += codingFault.map { Refusal($0).problems } ?? [] }
        }
        self.query = query
        refusal = problems.isEmpty ? nil : Refusal(problems)
        body = hasBody ? content.name?.format : nil
        answer = ContentFormat(
            asked.name ?? content.name ?? mount.dialect.mediaTypes.standard,
            mount.dialect.release,
            isIndented: query?["_pretty"].map { $0 == "true" } ?? asked.isShown
        )
    }

    /// - Parameter interactions: what can be asked at the path by the request's method.
    private static func unknownParameters(
        _ query: Query?,
        _ policy: QueryPolicy,
        _ interactions: [Interaction]
    ) -> [Problem] {
        let isOfMount = interactions.allSatisfy { $0.resourceType == nil }
        guard let query, !isOfMount, case .only(let common) = policy else { return [] }
        let known = common + interactions.flatMap(\.parameters)
        return query.parameters.map(\.name).filter { !known.contains($0) }.map {
            Problem(
                .queryUnderstood,
                at: .parameter($0),
                expected: known.joined(separator: " or "),
                found: "another parameter"
            )
        }
    }

    private static func query(of request: Request) throws(Refusal) -> Query? {
        guard let text = request.target.query else { return nil }
        do {
            return try Query(text)
        } catch {
            throw Refusal(
                .queryUnderstood,
                at: .target,
                expected: "a query that can be decoded",
                found: error.reason,
                sentence: "The request's query cannot be read: \(error.reason)"
            )
        }
    }
}

extension ContentFormat {
    /// The form that a request asks its answer to have, as far as that can be understood; else the dialect's standard.
    package static func asked(by request: Request, at mount: Mount) -> ContentFormat {
        Negotiation(request, nil, mount, []).answer
    }
}
