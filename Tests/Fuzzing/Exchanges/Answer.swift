import Bytes
import Exchanging
import FHIR
import Fuzzing
import HTTP

@testable import HTTPAsking
@testable import Steering

/// An answer, to be looked at as a client reads it.
struct Answer {
    private let response: Response
    /// Nil for what is no request.
    private let request: Request?

    /// Bytes of a stream that are drawn.
    private static let limit = 4 * 1024 * 1024

    init(_ response: Response, to request: Request?) {
        self.response = response
        self.request = request
    }

    /// - Parameter mayFail: whether it may say that the stub itself has failed.
    func check(mayFail: Bool = false) {
        // What a fault cuts off is no whole message.
        guard case .whole = response.delivery, let answer = read() else { return }
        for (name, value) in answer.fields {
            claim(!name.isEmpty && name.utf8.allSatisfy(\.isTokenByte), "a field has the name \(name)")
            claim(!value.utf8.contains { $0.isForbiddenControl }, "\(name) has a control character: \(value)")
        }
        for name in ["Date", "Cache-Control", "X-Request-Id"] { claim(answer[name] != nil, "\(line) has no \(name)") }
        // In BaRS a target's identifier asks for a status.
        let mayFail = mayFail || request?.fields.contains(FieldName("NHSD-Target-Identifier")) ?? false
        claim(answer.status != 500 || mayFail, "\(line) is answered with 500: \(answer.text)")
        guard request?.method != .head, answer["Content-Encoding"] == nil, !answer.content.isEmpty else { return }
        checkContent(of: answer)
    }

    private var line: String { request.map { "\($0.method.token) \($0.target.text)" } ?? "what is no request" }

    /// The answer after its way over the wire; nil if its content is longer than anybody wants to read here.
    private func read() -> ClientAnswer? {
        var wire: [UInt8] = []
        let framing = ResponseEncoder.encodeHead(
            response,
            to: request?.method,
            version: request?.version ?? .http11,
            closing: request?.wantsClose ?? true,
            date: HTTPDate(secondsSinceEpoch: 0).bytes,
            into: &wire
        )
        if framing != .none {
            guard let content else { return nil }
            for piece in content { framing.append(piece.span, to: &wire) }
            framing.appendEnd(to: &wire)
        }
        var decoder = AnswerDecoder()
        decoder.append(wire[...])
        let answer = claim("\(line) has no well-formed answer") { () throws(MalformedAnswer) in
            try decoder.next(isToHead: request?.method == .head, isAtEnd: true)
        }
        claim(answer != nil && decoder.count == 0, "\(line): \(decoder.count) bytes come behind the answer")
        return answer
    }

    private var content: [[UInt8]]? {
        guard let stream = response.stream else { return [response.content] }
        var pieces = stream.makePieces()
        var content: [[UInt8]] = []
        var length = 0
        while length < Self.limit {
            switch pieces.next() {
            case .bytes(let piece):
                content.append(piece)
                length += piece.count
            case .pause: break
            case .end: return content
            case .failure: fatalError("\(line): the content cannot be completed")
            }
        }
        return nil
    }

    /// Content is what its type says; that of a refusal is an OperationOutcome, or JSON of the stub's own.
    private func checkContent(of answer: ClientAnswer) {
        let type = answer["Content-Type"].flatMap { try? MediaType(Text($0)) }
        let tree: JSONValue?
        switch type?.subtype {
        case "json", "fhir+json", "json+fhir": tree = read(answer, .json)
        case "xml", "fhir+xml", "xml+fhir": tree = isOwn ? nil : read(answer, .xml)
        default: tree = nil
        }
        guard answer.status >= 400 else { return }
        claim(tree != nil, "\(line): \(answer.status) comes in \(answer["Content-Type"] ?? "no type")")
        let isOutcome = tree?["resourceType"] == "OperationOutcome"
        let isSaid = isOutcome && !isOwn || tree?["error"] != nil && (isOwn || namesSandbox)
        claim(isSaid, "\(line): \(answer.status) says \(answer.text)")
    }

    /// Whether the stub itself is asked, and no mount.
    private var isOwn: Bool {
        let own: [Text] = ["__admin", "livez", "readyz"]
        return request?.behindProxy.outsideSandbox.target.segments.first.map { own.contains($0) } ?? false
    }

    /// Whether it may be the sandbox that is at fault.
    private var namesSandbox: Bool {
        guard let request = request?.behindProxy else { return false }
        return request.isSteering || request.fields.contains(FieldName("X-Stub-Sandbox"))
    }

    private func read(_ answer: ClientAnswer, _ format: WireFormat) -> JSONValue {
        claim("\(line): \(answer.text) is no \(format.name)") { () throws(FormatError) in
            try format.read(answer.content, .r4)
        }
    }
}
