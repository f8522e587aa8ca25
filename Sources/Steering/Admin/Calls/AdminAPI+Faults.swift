import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension AdminAPI {
    /// Trouble on demand.
    static let faultCalls: [AdminCall] = [
        AdminCall(
            .get,
            "faults",
            "listFaults",
            "Lists the faults, including healed ones.",
            success: (200, "faults")
        ) { (call, _) throws(CallError) in
            .json(["faults": .array(call.sandbox.current.faults.all.map(\.description))])
        },
        AdminCall(
            .post,
            "faults",
            "addFault",
            "Injects a fault into matching requests, up to `times` times.",
            body: Fault.schema,
            success: (201, "the fault with its id")
        ) { (call, api) throws(CallError) in
            let members = try call.members(allowing: Fault.names)
            let memory = call.sandbox.current.provider.memory
            // A compiled expression has some words for each letter of its text.
            let bytes = 1024 + 8 * call.request.content.count
            guard memory.hasRoom(for: bytes) else { throw CallError(noMemory: memory.limit) }
            var parsed = try Fault(identifier: "", members)
            let (kind, dialect) = (parsed.kind, parsed.pattern.dialect)
            if let hindrance = kind.hindrance(dialect: dialect, under: api.setting.mounts) {
                throw CallError(.badRequest, "the body: \(hindrance)")
            }
            parsed.charge = memory.charge(bytes)
            let fault = parsed
            do {
                let added = try call.sandbox.current.faults.add(fault.pattern) { fault.named($0) }
                return .json(added.description, status: .created)
            } catch {
                throw CallError(.serviceUnavailable, "\(error)")
            }
        },
        AdminCall(
            .delete,
            "faults",
            "clearFaults",
            "Deletes all faults.",
            success: (204, "all are deleted")
        ) { (call, _) throws(CallError) in
            call.sandbox.current.faults.removeAll()
            return .done
        },
        AdminCall(
            .delete,
            "faults/{id}",
            "deleteFault",
            "Deletes a fault.",
            success: (204, "it is deleted")
        ) { (call, _) throws(CallError) in
            guard call.sandbox.current.faults.remove(call.parameter("id")) else {
                throw CallError(.notFound, "there is no fault \(call.parameter("id"))")
            }
            return .done
        },
    ]
}
