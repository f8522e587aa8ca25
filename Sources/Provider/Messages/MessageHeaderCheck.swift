import Bytes
import FHIR

/// What the header of a message asks: the workflow whose event, reason and focus it has.
struct MessageHeaderCheck {
    let message: Message
    let header: Message.Entry
    let policy: MessagePolicy

    private var event: JSONValue? { header.resource["eventCoding"] }

    private var reasons: [JSONValue] { header.resource["reason"]?["coding"]?.array ?? [] }

    /// The codes of the reason that are of the system.
    private var reasonCodes: [Text] {
        reasons.filter { $0["system"]?.string == policy.reasons }.compactMap { $0["code"]?.string }
    }

    /// What must stand in the header and does not.
    var missing: [Problem] {
        var problems: [Problem] = []
        if event?["code"]?.string == nil {
            problems.append(problem(.messageHeaderRequired, "eventCoding", expected: "a code of \(policy.events)"))
        }
        if !reasons.contains(where: { $0["code"]?.string != nil }) {
            problems.append(problem(.messageHeaderRequired, "reason", expected: "a code of \(policy.reasons)"))
        }
        if header.resource["focus"]?[0]?["reference"]?.string == nil {
            problems.append(problem(.messageHeaderRequired, "focus", expected: "a reference to an entry"))
        }
        return problems
    }

    /// Codes of other systems.
    var foreign: [Problem] {
        var problems: [Problem] = []
        if event?["system"]?.string != policy.events {
            let found = event?["system"]
            problems.append(
                problem(.messageHeaderSystem, "eventCoding", "system", expected: policy.events.string, found: found)
            )
        }
        if reasonCodes.isEmpty {
            let found = reasons.first?["system"]
            problems.append(problem(.messageHeaderSystem, "reason", expected: policy.reasons.string, found: found))
        }
        return problems
    }

    private func problem(
        _ rule: Rule,
        _ names: Text...,
        expected: String,
        found: JSONValue? = nil
    ) -> Problem {
        let path = names.reduce(header.path()) { $0.appending($1) }
        return Problem(rule, at: .element(path), expected: expected, found: found?.shown ?? "none")
    }
}

extension MessageHeaderCheck {
    /// The workflow, and the resource that it is about.
    ///
    /// - Throws: `Refusal` by `message.workflow`: there is none.
    func workflow() throws(Refusal) -> (workflow: MessagePolicy.Workflow, focus: Message.Entry) {
        let ofEvent = policy.workflows.filter { $0.event == event?["code"]?.string }
        guard !ofEvent.isEmpty else { throw unknown(at: header.path(.member("eventCoding"), .member("code"))) }
        let ofReason = ofEvent.filter { workflow in reasonCodes.contains(where: workflow.reasons.contains) }
        guard !ofReason.isEmpty else { throw unknown(at: header.path(.member("reason"))) }
        let focus = message.focus
        let ofFocus = ofReason.filter { $0.focus == focus?.type }
        guard let focus, !ofFocus.isEmpty else { throw unknown(at: header.path(.member("focus"), .item(0))) }
        let status = focus.resource["status"]?.string ?? ""
        let ofStatus = ofFocus.filter { $0.statuses.contains(status) }
        guard !ofStatus.isEmpty else { throw unknown(at: focus.path(.member("status"))) }
        guard let definition else { return (ofStatus[0], focus) }
        guard let workflow = ofStatus.first(where: { $0.definition == definition }) else {
            throw unknown(at: header.path(.member("definition")))
        }
        return (workflow, focus)
    }

    /// Without the version that a canonical may end with.
    private var definition: Text? {
        header.resource["definition"]?.string?.split(at: UInt8(ascii: "|")).first
    }

    private func unknown(at path: ElementPath) -> Refusal {
        let served = policy.workflows.map { "\($0.wording) (\($0.definition))" }
        let focus = message.focus.map { focus in
            "\(focus.type) that is \(focus.resource["status"]?.string?.string ?? "without a status")"
        }
        let found = """
            event \(event?["code"]?.string ?? ""), reason \(reasonCodes.joined(separator: ", ")), focus \
            \(focus ?? "on nothing in the Bundle"), definition \(definition ?? "not named")
            """
        return Refusal(
            .messageWorkflow,
            at: .element(path),
            expected: served.joined(separator: "; or "),
            found: found,
            sentence: "\(path): \(found) form no workflow that is served. Served are: \(served.joined(separator: "; "))"
        )
    }
}

extension Message {
    /// What the message asks, by its header and what it holds.
    ///
    /// - Throws: `Refusal` by the first step that has problems.
    package func workflow(_ policy: MessagePolicy) throws(Refusal) -> MessagePolicy.Workflow {
        guard bundle["type"] == "message", let header else {
            throw Refusal(
                .messageBundle,
                at: .element(ElementPath("Bundle", [.member("type")])),
                expected: "message",
                found: bundle["type"]?.shown ?? "none"
            )
        }
        try checkVersion(policy)
        let check = MessageHeaderCheck(message: self, header: header, policy: policy)
        try Refusal.ifAny(check.missing)
        try Refusal.ifAny(check.foreign)
        let (workflow, focus) = try check.workflow()
        try Refusal.ifAny(resourceProblems(workflow, focus))
        return workflow
    }

    /// Of a version only the major number counts; who names none is served.
    private func checkVersion(_ policy: MessagePolicy) throws(Refusal) {
        guard let version = bundle["meta"]?["versionId"]?.string else { return }
        let major = version.split(at: UInt8(ascii: ".")).first?.split(at: UInt8(ascii: "-")).first ?? ""
        guard major != Text("\(policy.majorVersion)") else { return }
        throw Refusal(
            .messageVersionServed,
            at: .element(ElementPath("Bundle", [.member("meta"), .member("versionId")])),
            expected: "\(policy.majorVersion).x, or no version",
            found: version.string
        )
    }

    private func resourceProblems(_ workflow: MessagePolicy.Workflow, _ focus: Entry) -> [Problem] {
        workflow.single.compactMap { type in
            let count = entries.count { $0.type == type }
            guard count != 1 else { return nil }
            return Problem(
                .messageResources,
                at: .element(ElementPath("Bundle", [.member("entry")])),
                expected: "one \(type), as \(workflow.definition) asks",
                found: count == 0 ? "none" : "\(count)"
            )
        }
    }
}
