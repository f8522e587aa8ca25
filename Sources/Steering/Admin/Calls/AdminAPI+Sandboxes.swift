import Bytes
import Exchanging
import Dispatch
import FHIR
import HTTP
import HTTPServing

extension AdminAPI {
    /// Private copies of everything.
    static let sandboxCalls: [AdminCall] = [
        AdminCall(
            .get,
            "sandboxes",
            "listSandboxes",
            "The sandboxes that have names.",
            success: (200, "sandboxes")
        ) { (call, api) throws(CallError) in
            .json(["sandboxes": .array(api.sandboxes.named.map { api.description(of: $0, for: call) })])
        },
        AdminCall(
            .post,
            "sandboxes",
            "addSandbox",
            "Makes a sandbox, if wanted with a port of its own.",
            body: [
                "type": "object",
                "required": ["name"],
                "additionalProperties": false,
                "properties": [
                    "name": ["type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"],
                    "port": [
                        "type": "integer", "minimum": 0, "maximum": 65535, "description": "0: the system chooses",
                    ],
                ],
            ],
            success: (201, "the sandbox, with the path that leads to it")
        ) { (call, api) throws(CallError) in
            try api.addSandbox(call)
        },
        AdminCall(
            .delete,
            "sandboxes/{name}",
            "deleteSandbox",
            "Takes a sandbox away, with its port.",
            success: (204, "it is gone")
        ) { (call, api) throws(CallError) in
            guard api.sandboxes.remove(call.parameter("name")) else {
                throw CallError(.notFound, "there is no sandbox \(call.parameter("name"))")
            }
            return .done
        },
    ]

    private func addSandbox(_ call: AdminRequest) throws(CallError) -> CallReply {
        let members = try call.members(allowing: ["name", "port"])
        let name = try members.neededText("name")
        let port = try members.integer("port", in: 0...65535).map { UInt16(truncatingIfNeeded: $0) }
        guard SandboxTable.isName(name) else { return .now(SandboxRefusal.badName(name).response) }
        guard let (sandbox, isNew) = sandboxes.sandbox(named: name) else {
            return .now(SandboxRefusal.tooMany.response)
        }
        guard isNew else { throw CallError(.conflict, "there is a sandbox \(name) already") }
        guard let port else { return .now(created(sandbox, call)) }
        // Listening takes system calls that a loop should not wait for.
        return .later { pending in
            DispatchQueue.global().async {
                do {
                    _ = try ports.open(port, for: sandbox)
                    pending.answer(created(sandbox, call))
                } catch {
                    _ = sandboxes.remove(name)
                    pending.answer(CallError(.conflict, "\(error)").response)
                }
            }
        }
    }

    private func created(_ sandbox: Sandbox, _ call: AdminRequest) -> Response {
        var response = Response.json(.created, description(of: sandbox, for: call))
        response.fields.append(.location, setting.baseURL.origin(of: call.request) + sandbox.path)
        return response
    }

    private func description(of sandbox: Sandbox, for call: AdminRequest) -> JSONValue {
        var object: JSONObject = [
            "name": .string(sandbox.name ?? ""),
            "basePath": .string(sandbox.path),
            "baseUrl": .string(setting.baseURL.origin(of: call.request) + sandbox.path),
        ]
        if let port = ports.port(of: sandbox) { object["port"] = .integer(Int(port)) }
        return .object(object)
    }
}
