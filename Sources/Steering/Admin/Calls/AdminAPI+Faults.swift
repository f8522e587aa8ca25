import Bytes
import FHIR
import HTTP

extension AdminAPI {
    /// Trouble on demand.
    static let faultCalls: [AdminCall] = [
        AdminCall(
            .get,
            "faults",
            "listFaults",
            "The faults, healed ones included.",
            success: (200, "faults")
        ) { (call, _) throws(CallError) in
            .json(["faults": .array(call.sandbox.current.faults.all.map(\.description))])
        },
        AdminCall(
            .post,
            "faults",
            "addFault",
            "Makes trouble for the requests that match, for as often as is said.",
            body: Fault.schema,
            success: (201, "the fault with its id")
        ) { (call, _) throws(CallError) in
            let members = try call.members(allowing: Fault.names)
            let parsed = try Fault(identifier: "", members)
            do {
                let fault = try call.sandbox.current.faults.add(parsed.pattern) { parsed.named($0) }
                return .json(fault.description, status: .created)
            } catch {
                throw CallError(.serviceUnavailable, "\(error)")
            }
        },
        AdminCall(
            .delete,
            "faults",
            "clearFaults",
            "Takes all faults away.",
            success: (204, "there are none")
        ) { (call, _) throws(CallError) in
            call.sandbox.current.faults.removeAll()
            return .done
        },
        AdminCall(
            .delete,
            "faults/{id}",
            "deleteFault",
            "Takes one fault away.",
            success: (204, "it is gone")
        ) { (call, _) throws(CallError) in
            guard call.sandbox.current.faults.remove(call.parameter("id")) else {
                throw CallError(.notFound, "there is no fault \(call.parameter("id"))")
            }
            return .done
        },
    ]
}
