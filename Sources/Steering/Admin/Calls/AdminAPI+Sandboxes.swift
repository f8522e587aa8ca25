import Bytes
import Exchanging
import FHIR
import HTTP

extension AdminAPI {
    /// Private copies of everything.
    static let sandboxCalls: [AdminCall] = [
        AdminCall(
            .get,
            "sandboxes",
            "listSandboxes",
            "Lists the named sandboxes.",
            success: (200, "sandboxes")
        ) { (call, api) throws(CallError) in
            .json(["sandboxes": .array(api.sandboxes.named.map { api.description(of: $0, for: call) })])
        },
        AdminCall(
            .post,
            "sandboxes",
            "addSandbox",
            "Creates a sandbox, optionally with a port of its own.",
            body: [
                "type": "object",
                "required": ["name"],
                "additionalProperties": false,
                "properties": [
                    "name": ["type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"],
                    "port": portSchema,
                ],
            ],
            success: (201, "the sandbox, with its path")
        ) { (call, api) throws(CallError) in
            try api.addSandbox(call)
        },
        AdminCall(
            .put,
            "sandboxes/{name}",
            "putSandbox",
            "Creates a sandbox unless it exists, optionally with a port of its own; idempotent.",
            body: ["type": "object", "additionalProperties": false, "properties": ["port": portSchema]],
            isBodyNeeded: false,
            success: (200, "the existing sandbox, with its path"),
            created: "the new sandbox"
        ) { (call, api) throws(CallError) in
            try api.putSandbox(call)
        },
        AdminCall(
            .delete,
            "sandboxes/{name}",
            "deleteSandbox",
            "Deletes a sandbox, with its port.",
            success: (204, "it is deleted")
        ) { (call, api) throws(CallError) in
            guard api.sandboxes.remove(call.parameter("name")) else {
                throw CallError(.notFound, "there is no sandbox \(call.parameter("name"))")
            }
            return api.doneWhenRoom
        },
    ]

    private static let portSchema: JSONValue = [
        "type": "integer", "minimum": 0, "maximum": 65535, "description": "0: the system chooses",
    ]

    private func addSandbox(_ call: AdminRequest) throws(CallError) -> CallReply {
        let members = try call.members(allowing: ["name", "port"])
        let name = try members.neededText("name")
        let port = try Self.port(members)
        let (sandbox, isNew) = try sandbox(named: name)
        guard isNew else { throw CallError(.conflict, "the sandbox \(name) already exists") }
        guard let port else { return .now(answer(sandbox, .created, call)) }
        return open(port, for: sandbox, .created, call)
    }

    private func putSandbox(_ call: AdminRequest) throws(CallError) -> CallReply {
        let wanted = try Self.port(call.members(allowing: ["port"]))
        let (sandbox, isNew) = try sandbox(named: call.parameter("name"))
        let status = isNew ? Status.created : .ok
        guard let wanted else { return .now(answer(sandbox, status, call)) }
        guard let port = ports.port(of: sandbox) else { return open(wanted, for: sandbox, status, call) }
        guard wanted == 0 || wanted == port else {
            throw CallError(.conflict, "the sandbox \(call.parameter("name")) already has the port \(port)")
        }
        return .now(answer(sandbox, status, call))
    }

    private static func port(_ members: MemberReader) throws(CallError) -> UInt16? {
        try members.integer("port", in: 0...65535).map { UInt16(truncatingIfNeeded: $0) }
    }

    private func sandbox(named name: Text) throws(CallError) -> (sandbox: Sandbox, isNew: Bool) {
        guard SandboxTable.isName(name) else { throw CallError(.badName(name)) }
        do throws(SandboxRefusal) {
            return try sandboxes.sandbox(named: name)
        } catch {
            // To a mount it is 503.
            if case .noMemory(let limit) = error { throw CallError(noMemory: limit) }
            throw CallError(error)
        }
    }

    /// Listening takes system calls that a loop should not wait for.
    private func open(_ port: UInt16, for sandbox: Sandbox, _ status: Status, _ call: AdminRequest) -> CallReply {
        .aside {
            let name = sandbox.name ?? ""
            do {
                guard try ports.open(port, for: sandbox) != nil else {
                    return CallError(.conflict, "the sandbox \(name) was deleted meanwhile").response
                }
                return answer(sandbox, status, call)
            } catch {
                if status == .created { _ = sandboxes.remove(name) }
                return CallError(.conflict, "\(error)").response
            }
        }
    }

    private func answer(_ sandbox: Sandbox, _ status: Status, _ call: AdminRequest) -> Response {
        var response = Response.json(status, description(of: sandbox, for: call))
        if status == .created {
            response.fields.append(.location, setting.baseURL.origin(of: call.request) + sandbox.path)
        }
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
