import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension AdminAPI {
    /// Requests to begin with.
    static let exampleCalls: [AdminCall] = [
        AdminCall(
            .get,
            "example/{dialect}/{interaction}",
            "getExample",
            "Returns a request for an interaction that succeeds now, with header fields and a valid token.",
            query: [
                .mount,
                QueryParameter(
                    "resource",
                    ["type": "string", "pattern": "^[^/\\x00-\\x1F\\x7F]+/[^\\x00-\\x1F\\x7F]+$"],
                    "the resource of the request: `Appointment/1001`; by default any with which it succeeds"
                ),
            ],
            success: (200, "the request as data, and as a curl command")
        ) { (call, api) throws(CallError) in
            let mount = try api.mount(for: call)
            guard let showcase = api.showcase else {
                throw CallError(.notFound, "this stub was started without examples; the command has them")
            }
            let name = call.parameter("interaction")
            let names = mount.dialect.interactions.map(\.name.description)
            guard names.contains(where: { Text($0) == name }) else {
                let known = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                throw CallError(
                    .notFound,
                    "\(mount.dialect.name) has no interaction \(name); it has \(known.joined(separator: ", "))"
                )
            }
            let resource = try call.query("resource").map { (text) throws(CallError) in try resourceKey(text) }
            let search = ExampleSearch(
                interaction: name,
                mount: mount,
                state: call.sandbox.current.provider,
                setting: api.setting,
                origin: api.setting.baseURL.origin(of: call.request),
                prefix: call.sandbox.path
            )
            // Each try is carried out on a copy, and no loop waits for it.
            return .aside {
                search.first(in: showcase, about: resource).map { .json(.ok, $0) }
                    ?? CallError(.conflict, "no request for \(name) succeeds now; POST /__admin/reset resets the stub")
                    .response
            }
        }
    ]

    private static func resourceKey(_ text: Text) throws(CallError) -> ResourceKey {
        guard let (type, id) = text.split(at: "/"), !type.isEmpty, !id.isEmpty else {
            throw CallError(.badRequest, "the query: resource must be a type and an id, such as Appointment/1001")
        }
        return ResourceKey(type, id)
    }
}
