import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension AdminAPI {
    /// Looking at resources and putting them there, past the rules of the dialects; for appointments also in a short
    /// form.
    static let resourceCalls: [AdminCall] =
        [list("resources/{dialect}", "listResources", "Lists a mount's resources, by type and id.")]
        + calls(on: "resources/{dialect}/{type}", "Resource", plural: "ResourcesOfType")
        + [load("resources/{dialect}", "loadResources")]
        + calls(on: "appointments/{dialect}", "Appointment", plural: "Appointments")
        + [load("appointments/{dialect}", "loadAppointments")]

    /// The calls for one type of resource: the path's, or Appointment.
    private static func calls(on path: String, _ noun: String, plural: String) -> [AdminCall] {
        let one = path + "/{id}"
        return [
            list(path, "list\(plural)", "Lists a mount's resources of one type, by id."),
            get(one, "get\(noun)"), put(one, "put\(noun)"), delete(one, "delete\(noun)"),
            history(one + "/history", "get\(noun)History"),
        ]
    }

    private static func list(_ path: String, _ name: String, _ summary: String) -> AdminCall {
        AdminCall(
            .get,
            path,
            name,
            summary,
            query: [
                .mount, .count(upTo: 1000, unless: 50),
                QueryParameter("after", .text, "starts after this resource: `next` of the previous page"),
            ],
            success: (200, "resources, the total, and next if there are more")
        ) { (call, api) throws(CallError) in
            let mount = try api.mount(for: call)
            let types = try call.type.map { (type) throws(CallError) in [try known(type, mount)] }
            let list = ResourceList(
                types: types ?? mount.dialect.resources.map(\.type),
                after: call.query("after"),
                count: try call.integer("count", in: 1...1000) ?? 50
            )
            let store = call.sandbox.current.provider.store(of: mount)
            // A hundred thousand ids take their time to be put into order.
            return .aside { .json(.ok, list.page(of: store, mount.dialect)) }
        }
    }

    private static func get(_ path: String, _ name: String) -> AdminCall {
        AdminCall(
            .get,
            path,
            name,
            "Returns a resource as stored; in XML if Accept asks for it.",
            query: [.mount],
            success: (200, "the current version")
        ) { (call, api) throws(CallError) in
            let mount = try api.mount(for: call)
            let key = try call.key(on: mount)
            let state = call.sandbox.current.provider
            guard let version = state.store(of: mount).current(key) else { throw unknown(key, mount) }
            guard call.request.fields.prefersXML else { return .now(.json(.ok, content: version.content)) }
            do {
                let tree = try JSONReader.read(version.content)
                let content = try WireFormat.xml.write(tree, mount.dialect.release, layout: .indented)
                return .now(.content(content, "application/fhir+xml;charset=utf-8", varying: true))
            } catch {
                throw CallError(.internalServerError, "\(key) cannot be written in XML: \(error)")
            }
        }
    }

    private static func put(_ path: String, _ name: String) -> AdminCall {
        AdminCall(
            .put,
            path,
            name,
            "Writes any valid resource, in XML if Content-Type says so, as a new version, past the dialect's rules.",
            query: [.mount],
            body: [
                "type": "object", "required": ["resourceType", "id"],
                "properties": ["resourceType": ["type": "string"], "id": ["type": "string"]],
                "description": "a resource of the dialect's release",
            ],
            forms: [.json, .xml],
            success: (200, "the new version")
        ) { (call, api) throws(CallError) in
            let loader = try api.loader(for: call)
            let key = try call.key(on: loader.mount)
            let format: WireFormat = call.form == .xml ? .xml : .json
            return .now(.json(.ok, content: try loader.put(call.request.content, format, as: key).content))
        }
    }

    private static func delete(_ path: String, _ name: String) -> AdminCall {
        AdminCall(
            .delete,
            path,
            name,
            "Deletes a resource with its versions, and no other.",
            query: [.mount],
            success: (204, "it is deleted")
        ) { (call, api) throws(CallError) in
            let mount = try api.mount(for: call)
            let key = try call.key(on: mount)
            let (wasThere, _) = call.sandbox.current.provider.store(of: mount).transact { transaction in
                let current = transaction.current(key)
                transaction.remove(key)
                return current != nil
            }
            guard wasThere else { throw unknown(key, mount) }
            api.sandboxes.freeMemory.returnSoon()
            return .done
        }
    }

    private static func history(_ path: String, _ name: String) -> AdminCall {
        AdminCall(
            .get,
            path,
            name,
            "Lists the versions of a resource, newest first, with the changes between them.",
            query: [.mount, .count(upTo: 1000, unless: 50)],
            success: (200, "versions, and whether the first one is still kept")
        ) { (call, api) throws(CallError) in
            let mount = try api.mount(for: call)
            let key = try call.key(on: mount)
            guard let record = call.sandbox.current.provider.store(of: mount).record(of: key) else {
                throw unknown(key, mount)
            }
            let history = ResourceHistory(record.commits, isWhole: record.forgotten == 0)
            let count = try call.integer("count", in: 1...1000) ?? 50
            return .aside { .json(.ok, history.page(count: count)) }
        }
    }

    private static func load(_ path: String, _ name: String) -> AdminCall {
        AdminCall(
            .post,
            path,
            name,
            "Loads resources: one or a Bundle of them, in XML if Content-Type says so, or one to a line (application/fhir+ndjson).",
            query: [.mount],
            body: [
                "type": "object", "required": ["resourceType"],
                "properties": ["resourceType": ["type": "string"]],
                "description": "a resource or a Bundle of the dialect's release",
            ],
            forms: [.json, .xml, .lines],
            success: (200, "loaded, how many")
        ) { (call, api) throws(CallError) in
            let form: ResourceLoader.Form =
                switch call.form {
                case .json: .whole(.json)
                case .xml: .whole(.xml)
                case .lines: .lines
                }
            let count = try api.loader(for: call).load(call.request.content, form)
            return .json(["loaded": .integer(count)])
        }
    }
}

extension AdminAPI {
    /// The type, if the mount's dialect holds such resources.
    fileprivate static func known(_ type: Text, _ mount: Mount) throws(CallError) -> Text {
        let types = mount.dialect.resources.map(\.type)
        guard types.contains(type) else {
            throw CallError(
                .notFound,
                "\(mount.dialect.name) holds no resources of the type \(type); it holds \(types.joined(separator: ", "))"
            )
        }
        return type
    }

    private static func unknown(_ key: ResourceKey, _ mount: Mount) -> CallError {
        CallError(.notFound, "there is no \(key) at the mount \(mount.path) of \(mount.dialect.name)")
    }

    private func loader(for call: AdminRequest) throws(CallError) -> ResourceLoader {
        let mount = try mount(for: call)
        let state = call.sandbox.current.provider
        return ResourceLoader(
            mount: mount,
            store: state.store(of: mount),
            now: state.time.now(atRealTime: setting.now)
        )
    }
}

extension AdminRequest {
    /// The type that the path names; nil where it names none.
    fileprivate var type: Text? {
        if let type = parameters["type"] { return type }
        return isShort ? "Appointment" : nil
    }

    /// Whether the path is of the short form for appointments.
    private var isShort: Bool {
        request.target.segments.dropFirst().first == "appointments"
    }

    fileprivate func key(on mount: Mount) throws(CallError) -> ResourceKey {
        ResourceKey(try AdminAPI.known(type ?? "Appointment", mount), parameter("id"))
    }
}
