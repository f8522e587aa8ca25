import Provider
import FHIR
import HTTP

/// In which formats a request is read and answered.
///
/// `_format` beats Accept, Accept beats the Content-Type of the request, and FHIR's JSON is the default.
struct Negotiation {
    let answer: ContentFormat
    /// The format of the request's body; nil for a request whose body is not read.
    let body: WireFormat?

    /// - Throws: `Refusal` with every field or parameter that names what the dialect does not speak.
    init(_ request: Request, _ mount: Mount) throws(Refusal) {
        let reader = MediaTypeReader(mount)
        let query = try Self.query(of: request)
        try Refusal.ifAny(Self.unknownParameters(query, mount.dialect.query))
        let hasBody = request.method == .put || request.method == .post
        let asked = reader.asked(request, query)
        let content = hasBody || asked.name == nil ? reader.contentType(of: request, isNeeded: hasBody) : .nothing
        if asked.problem != nil || content.problem != nil {
            try Refusal.ifAny([asked.problem, content.problem].compactMap(\.self))
        }
        body = hasBody ? content.name?.format : nil
        answer = ContentFormat(
            asked.name ?? content.name ?? mount.dialect.mediaTypes.standard,
            mount.dialect.release,
            isIndented: query?["_pretty"] == "true"
        )
    }

    /// The format of a refusal: what was asked for as far as it can be understood, else the dialect's standard.
    static func forRefusals(_ request: Request, _ mount: Mount) -> ContentFormat {
        let reader = MediaTypeReader(mount)
        let query = try? query(of: request)
        let name = reader.asked(request, query).name ?? reader.contentType(of: request, isNeeded: false).name
        let isIndented = query?["_pretty"] == "true"
        return ContentFormat(name ?? mount.dialect.mediaTypes.standard, mount.dialect.release, isIndented: isIndented)
    }

    private static func unknownParameters(_ query: Query?, _ rule: QueryPolicy) -> [Problem] {
        guard let query, case .only(let known) = rule else { return [] }
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
            throw Refusal(.queryUnderstood, at: .target, expected: "a query that can be decoded", found: error.reason)
        }
    }
}
