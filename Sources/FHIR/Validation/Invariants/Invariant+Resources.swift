import Bytes

extension Invariant {
    static let resources: [Invariant] =
        [
            atLeastOne("pat-1", on: "Patient.contact", ["name", "telecom", "address", "organization"]),
            atLeastOne("org-1", on: "Organization", ["name", "identifier"]),
            Invariant("org-2", on: "Organization", "no address of use home", of: ["address"]) {
                !$0.objects("address").contains { $0.text("use") == "home" }
            },
            Invariant("org-3", on: "Organization", "no telecom of use home", of: ["telecom"]) {
                !$0.objects("telecom").contains { $0.text("use") == "home" }
            },
            needs("prr-1", on: "ServiceRequest", in: [.r4], "code", for: "orderDetail"),
            Invariant(
                "pro-1",
                on: "Procedure",
                in: [.stu3],
                "notDoneReason only with notDone true",
                of: ["notDone", "notDoneReason"]
            ) { !$0.has("notDoneReason") || $0["notDone"] == .boolean(true) },
            Invariant(
                "rfr-1",
                on: "ReferralRequest.requester",
                in: [.stu3],
                "onBehalfOf only for a Practitioner or a Device",
                of: ["agent", "onBehalfOf"]
            ) { requester in
                guard requester.has("onBehalfOf"), let agent = requester.object("agent")?.text("reference"),
                    let type = Definitions.stu3.typeOfRelativeReference(agent)
                else { return true }
                return ["Practitioner", "Device"].contains(type)
            },
            Invariant(
                "inv-1",
                on: "Parameters.parameter",
                "exactly one of value, resource and part",
                of: ["value", "resource", "part"]
            ) { parameter in
                [parameter.hasChoice("value"), parameter.has("resource"), parameter.has("part")].count { $0 } == 1
            },
        ] + condition

    private static let condition: [Invariant] = [
        atLeastOne("con-1", on: "Condition.stage", ["summary", "assessment"]),
        atLeastOne("con-2", on: "Condition.evidence", ["code", "detail"]),
        Invariant(
            "con-3",
            on: "Condition",
            in: [.stu3],
            "a clinicalStatus, unless verificationStatus is entered-in-error",
            of: ["clinicalStatus", "verificationStatus"]
        ) { $0.has("clinicalStatus") || codes(of: "verificationStatus", in: $0).contains("entered-in-error") },
        Invariant(
            "con-4",
            on: "Condition",
            "with an abatement, a clinicalStatus of resolved, remission or inactive",
            of: ["abatement", "clinicalStatus"]
        ) { condition in
            guard let abatement = condition.choice("abatement"), abatement.value != .boolean(false) else { return true }
            return codes(of: "clinicalStatus", in: condition).contains {
                ["resolved", "remission", "inactive"].contains($0)
            }
        },
        Invariant(
            "con-5",
            on: "Condition",
            in: [.r4],
            "no clinicalStatus when verificationStatus is entered-in-error",
            of: ["clinicalStatus", "verificationStatus"]
        ) { !$0.has("clinicalStatus") || !codes(of: "verificationStatus", in: $0).contains("entered-in-error") },
    ]

    /// The code in STU3, the codes of the concept's codings in R4.
    private static func codes(of name: Text, in condition: JSONObject) -> [Text] {
        switch condition[name] {
        case .string(let code)?: [code]
        case .object(let concept)?: concept.objects("coding").compactMap { $0.text("code") }
        case .null?, .boolean?, .number?, .array?, nil: []
        }
    }

    private static func atLeastOne(_ key: String, on type: Text, _ elements: [Text]) -> Invariant {
        Invariant(key, on: type, "at least one of " + elements.joined(separator: ", "), of: elements) { object in
            elements.contains { object.has($0) }
        }
    }
}
