import Bytes
import FHIR
import HTTP

/// A call of the admin API, matched to its entry in the table.
struct AdminRequest {
    let request: Request
    /// The sandbox that the call concerns.
    let sandbox: Sandbox
    /// What the sandbox adds to the base of URLs: `/__sandbox/blue`, or nothing.
    let prefix: String
    /// The setting of the path that the table leaves open, by name.
    let parameters: [Text: Text]
    /// What the body is written in.
    let form: BodyForm
    let query: Query

    func parameter(_ name: Text) -> Text {
        parameters[name] ?? ""
    }

    /// The body as JSON.
    ///
    /// - Throws: `CallError` 400: it is not well-formed.
    func json() throws(CallError) -> JSONValue {
        do {
            return try JSONReader.read(request.content)
        } catch {
            throw CallError(.badRequest, "the body is not JSON: \(error)")
        }
    }

    /// The body as an object that has no members but these; an empty body is one without members.
    ///
    /// - Throws: `CallError` 400: it is no JSON object, or has another member.
    func members(allowing names: [Text]) throws(CallError) -> MemberReader {
        guard !request.content.isEmpty else { return MemberReader(JSONObject(), in: "the body") }
        return try MemberReader(try json(), in: "the body", allowing: names)
    }
}

/// How a call is answered.
enum CallReply {
    case now(Response)
    /// The function is called at once with the call, which it sees answered.
    case later(@Sendable (PendingCall) -> Void)
}

/// A call that is answered later, from any thread.
struct PendingCall: Sendable {
    let answer: @Sendable (Response) -> Void
    /// Has a function called if the caller goes before the answer; the function must not block.
    let whenAbandoned: @Sendable (@escaping @Sendable () -> Void) -> Void
    /// Has work done on a thread that no loop is, behind what others have to do there.
    let aside: @Sendable (@escaping @Sendable () -> Void) -> Void
}

extension CallReply {
    /// An answer that takes its time to make, so that no loop makes it.
    static func aside(_ make: @escaping @Sendable () -> Response) -> CallReply {
        .later { pending in
            pending.aside { pending.answer(make()) }
        }
    }
}
