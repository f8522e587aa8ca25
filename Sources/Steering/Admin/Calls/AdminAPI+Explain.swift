import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

extension AdminAPI {
    /// What the dialects would say.
    static let explainCalls: [AdminCall] = [
        AdminCall(
            .post,
            "explain",
            "explain",
            "Returns what each dialect would answer to a request, with the rules; changes nothing.",
            body: [
                "type": "object",
                "required": ["path"],
                "additionalProperties": false,
                "properties": [
                    "method": ["type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "default": "GET"],
                    "path": [
                        "type": "string",
                        "description": "below a mount, as it stands in a request line: Appointment/1",
                    ],
                    "headers": ["type": "object", "additionalProperties": ["type": "string"]],
                    "body": ["description": "a string to be sent as it is, or JSON"],
                ],
            ],
            success: (200, "an answer for each mount")
        ) { (call, api) throws(CallError) in
            let members = try call.members(allowing: ["method", "path", "headers", "body"])
            let question = try ExplainedRequest(members)
            let state = call.sandbox.current.provider
            // Each mount reads and judges the whole body, and no loop waits for that.
            return .aside {
                do throws(CallError) {
                    var answers: [JSONValue] = []
                    for mount in api.setting.mounts.mounts {
                        answers.append(try api.explanation(question, mount, state))
                    }
                    return .json(.ok, ["dialects": .array(answers)])
                } catch {
                    return error.response
                }
            }
        }
    ]

    /// Bytes that are shown of a content that is made while it is sent.
    private static let shownBytes = 64 * 1024

    private func explanation(
        _ question: ExplainedRequest,
        _ mount: Mount,
        _ state: ProviderState
    ) throws(CallError) -> JSONValue {
        let (request, codingFault) = try question.request(to: mount).decoded(limit: setting.bodyBytes)
        let outcome = Exchange(
            request: request,
            codingFault: codingFault,
            mount: mount,
            state: ProviderState(copying: state),
            prefix: "",
            setting: setting,
            realTime: setting.now
        ).outcome()
        var object: JSONObject = [
            "dialect": .string(mount.dialect.name),
            "mount": .string(mount.path.description),
            "status": .integer(outcome.response.status.code),
            "verdict": outcome.refusal == nil ? "accepted" : "refused",
            "rules": .array(outcome.rules.map { .string($0) }),
        ]
        if let refusal = outcome.refusal {
            object["problems"] = .array(refusal.problems.map(\.description))
            if refusal.omitted > 0 { object["problemsOmitted"] = .integer(refusal.omitted) }
        }
        if !outcome.response.fields.contains(.contentEncoding) {
            let (body, isWhole) =
                outcome.response.stream?.beginning(Self.shownBytes) ?? (outcome.response.content, true)
            object["body"] = .string(String(decoding: body, as: UTF8.self))
            if !isWhole { object["bodyIsWhole"] = false }
        }
        return .object(object)
    }
}

/// A request as a test describes it, to be sent to any mount.
private struct ExplainedRequest {
    private let method: Text
    private let path: Text
    private let fields: [(name: Text, value: Text)]
    private let body: [UInt8]

    init(_ members: MemberReader) throws(CallError) {
        method = try members.text("method") ?? "GET"
        path = try members.neededText("path")
        var fields: [(name: Text, value: Text)] = []
        let headers = members["headers"] ?? [:]
        guard let headers = headers.object else { throw members.wrong("headers", "an object of strings", headers) }
        for member in headers.members {
            guard let value = member.value.string else {
                throw members.wrong("headers", "an object of strings", member.value)
            }
            fields.append((member.name, value))
        }
        self.fields = fields
        body =
            switch members["body"] {
            case nil: []
            case .string(let text)?: Array(text.utf8)
            case let value?: JSONWriter.write(value)
            }
    }

    /// The request as the server would have read it from the wire.
    ///
    /// - Throws: `CallError` 400: it is no request that can be sent.
    func request(to mount: Mount) throws(CallError) -> Request {
        // Any organisation code is as good as another.
        let base = mount.path.description.split(separator: "/").map { $0 == "{ods}" ? "A20047" : String($0) }
        let relative = (path.dropping(prefix: "/") ?? path).string
        var head = "\(method) /\((base + [relative]).joined(separator: "/")) HTTP/1.1\r\n"
        if !fields.contains(where: { $0.name.equalsIgnoringCase("host") }) { head += "Host: explain\r\n" }
        for field in fields where !field.name.equalsIgnoringCase("content-length") {
            head += "\(field.name): \(field.value)\r\n"
        }
        head += "Content-Length: \(body.count)\r\n\r\n"
        let bytes = Array(head.utf8) + body
        var decoder = RequestDecoder(limits: MessageLimits())
        var offset = 0
        do {
            while offset < bytes.count {
                if case .request(let request) = try decoder.decode(bytes.span, from: &offset) { return request }
            }
        } catch {
            throw CallError(.badRequest, "this cannot be sent: \(error.reason)")
        }
        throw CallError(.badRequest, "this cannot be sent: it is incomplete")
    }
}
