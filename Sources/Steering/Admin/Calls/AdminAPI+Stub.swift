import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

extension AdminAPI {
    /// What concerns the stub as a whole.
    static let stubCalls: [AdminCall] = [
        AdminCall(
            .get,
            "health",
            "health",
            "Health check.",
            success: (200, "status, version, uptimeInSeconds, and memory with the bytes in use and the limit")
        ) { (_, api) throws(CallError) in
            let uptime = api.setting.clock.unixSeconds() - api.setting.start.unixSeconds
            return .json([
                "status": "healthy", "version": .string(api.setting.softwareVersion),
                "uptimeInSeconds": .integer(uptime),
                "memory": [
                    "bytes": .integer(api.sandboxes.memory.used), "limit": .integer(api.sandboxes.memory.limit),
                ],
            ])
        },
        AdminCall(
            .post,
            "reset",
            "reset",
            "Resets stores, stub time, faults and journal in one step.",
            success: (204, "done; the next request on any connection sees it")
        ) { (call, api) throws(CallError) in
            call.sandbox.reset()
            return api.doneWhenRoom
        },
        AdminCall(
            .get,
            "mounts",
            "listMounts",
            "Lists the mounts, with their base URLs, the faults that apply there, and numbers of appointments.",
            success: (200, "mounts")
        ) { (call, api) throws(CallError) in
            .json(["mounts": .array(api.setting.mounts.mounts.map { api.description(of: $0, for: call) })])
        },
        AdminCall(
            .get,
            "dialects",
            "listDialects",
            "Lists the dialects as data: what each requires, allows and answers.",
            success: (200, "dialects, each with its rules")
        ) { (_, _) throws(CallError) in
            .json(["dialects": .array(Dialect.all.map(\.summary))])
        },
        AdminCall(
            .get,
            "openapi.json",
            "describe",
            "Returns this description.",
            success: (200, "an OpenAPI 3.1 document")
        ) { (call, api) throws(CallError) in
            .json(
                AdminDescription(
                    calls: AdminAPI.calls,
                    softwareVersion: api.setting.softwareVersion,
                    needsToken: api.needsToken
                ).document(
                    url: api.setting.baseURL.origin(of: call.request)
                )
            )
        },
    ]

    private func description(of mount: Mount, for call: AdminRequest) -> JSONValue {
        let url = setting.baseURL.origin(of: call.request) + call.sandbox.path + mount.path.description
        return [
            "path": .string(mount.path.description),
            "dialect": .string(mount.dialect.name),
            "release": .string(mount.dialect.release.rawValue),
            "baseUrl": .string(url.hasSuffix("/") ? String(url.dropLast()) : url),
            "faults": .array(Fault.Kind.names(for: mount.dialect).map { .string($0) }),
            "appointments": .integer(call.sandbox.current.provider.store(of: mount).count(ofType: "Appointment")),
        ]
    }
}

extension AdminAPI {
    /// 204; where memory is short, once what was let go of is gone, so that the next request finds room.
    var doneWhenRoom: CallReply {
        guard sandboxes.memory.isShort else { return .done }
        return .later { pending in
            sandboxes.freeMemory.whenGone { pending.answer(Response(status: .noContent)) }
        }
    }
}

extension CallReply {
    static func json(_ value: JSONValue, status: Status = .ok) -> CallReply {
        .now(.json(status, value))
    }

    /// 204.
    static var done: CallReply {
        .now(Response(status: .noContent))
    }
}

extension Dialect {
    fileprivate var summary: JSONValue {
        [
            "name": .string(name),
            "title": .string(title),
            "fhirVersion": .string(release.fhirVersion),
            "basePath": .string(basePath.description),
            "mediaTypes": .array(mediaTypes.names.map { .string($0.mediaType) }),
            "headers": .array(headers.fields.filter { $0.need == .required }.map { .string($0.name) }),
            "ifMatch": .string("\(concurrency)"),
            "cancelledBy": .string(takesWholeResources ? "PUT" : "POST"),
            "resources": .array(resources.map { .string($0.type) }),
            "interactions": .array(interactions.map(description)),
            "rules": .array(enforcedRules.map(description)),
        ]
    }

    private func description(_ interaction: Interaction) -> JSONValue {
        [
            "name": .string(interaction.name.description),
            "method": .string(interaction.method.rawValue),
            "path": .string(interaction.path.description),
        ]
    }
}
