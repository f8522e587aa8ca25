import Exchanging
import Provider
import Bytes
import FHIR
import HTTP

extension AdminAPI {
    /// Looking at appointments and putting them there, past the rules of the dialects.
    static let appointmentCalls: [AdminCall] = [
        AdminCall(
            .get,
            "appointments/{dialect}/{id}",
            "getAppointment",
            "An appointment as it is stored.",
            success: (200, "the current version")
        ) { (call, api) throws(CallError) in
            let store = try api.store(for: call)
            guard let version = store.current(call.appointment) else { throw api.noAppointment(call) }
            return .now(.json(.ok, content: version.content))
        },
        AdminCall(
            .put,
            "appointments/{dialect}/{id}",
            "putAppointment",
            "Writes any valid appointment, in XML if Content-Type says so, as a new version, past the dialect's rules.",
            body: ["type": "object", "description": "an Appointment of the dialect's release"],
            success: (200, "the new version")
        ) { (call, api) throws(CallError) in
            .now(
                .json(
                    .ok,
                    content: try api.loader(for: call)
                        .put(call.request.content, call.request.stated, as: call.appointment).content
                )
            )
        },
        AdminCall(
            .delete,
            "appointments/{dialect}/{id}",
            "deleteAppointment",
            "Takes an appointment away, with its versions.",
            success: (204, "it is gone")
        ) { (call, api) throws(CallError) in
            let store = try api.store(for: call)
            let (wasThere, _) = store.transact { transaction in
                let current = transaction.current(call.appointment)
                transaction.remove(call.appointment)
                return current != nil
            }
            guard wasThere else { throw api.noAppointment(call) }
            return .done
        },
        AdminCall(
            .post,
            "appointments/{dialect}",
            "loadAppointments",
            "Loads appointments: one or a Bundle of them, in XML if Content-Type says so, or one to a line (application/x-ndjson).",
            body: ["type": "object", "description": "an Appointment or a Bundle of the dialect's release"],
            success: (200, "loaded, how many")
        ) { (call, api) throws(CallError) in
            let request = call.request
            let form: ResourceLoader.Form = request.holdsLines ? .lines : .whole(request.stated)
            let count = try api.loader(for: call).load(request.content, form)
            return .json(["loaded": .integer(count)])
        },
    ]

    private func mount(for call: AdminRequest) throws(CallError) -> Mount {
        let name = call.parameter("dialect")
        guard let mount = setting.mounts.mounts.first(where: { Text($0.dialect.name) == name }) else {
            let known = setting.mounts.mounts.map(\.dialect.name).joined(separator: ", ")
            throw CallError(.notFound, "no mount serves the dialect \(name); there are \(known)")
        }
        return mount
    }

    private func store(for call: AdminRequest) throws(CallError) -> Store {
        call.sandbox.current.provider.store(of: try mount(for: call))
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

    private func noAppointment(_ call: AdminRequest) -> CallError {
        CallError(.notFound, "there is no appointment \(call.parameter("id")) of \(call.parameter("dialect"))")
    }
}

extension AdminRequest {
    /// The appointment that the path names.
    fileprivate var appointment: ResourceKey {
        ResourceKey("Appointment", parameter("id"))
    }
}

extension Request {
    /// The format that Content-Type names; JSON if it names none of XML's media types.
    fileprivate var stated: WireFormat {
        let xml: [Text] = ["application/fhir+xml", "application/xml", "text/xml"]
        return xml.contains(essence) ? .xml : .json
    }

    fileprivate var holdsLines: Bool { essence == "application/x-ndjson" }

    private var essence: Text {
        fields[.contentType].flatMap { try? MediaType($0) }?.essence ?? ""
    }
}

extension Response {
    fileprivate static func json(_ status: Status, content: [UInt8]) -> Response {
        var fields = Fields()
        fields.append(.contentType, "application/json;charset=utf-8")
        return Response(status: status, fields: fields, content: content)
    }
}
