import Bytes
import FHIR
import HTTP
import Provider

/// An operation that registers a patient whom the national service knows, and answers with the patient in a Bundle.
struct Register: Performance {
    let policy: RegistrationPolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        guard let patients = exchange.dialect.resource("Patient") else {
            throw Refusal(unknownPath: exchange.request.target, mounts: exchange.setting.mounts.summary)
        }
        let check = ResourceCheck(exchange.dialect, ResourcePolicy("Parameters"))
        let reader = BodyReader(exchange.dialect, check)
        let body = try reader.resource(in: exchange.content(), format: exchange.negotiation.body)
        try Precondition(exchange).checkWithoutVersion()
        try Refusal.ifAny(check.definitionProblems(of: .object(body), in: exchange.negotiation.body))
        let practice = exchange.organisation(policy.practice)
        let registration = try Registration(body, policy, practice: practice.map { "\($0)" }, now: exchange.now)
        try Refusal.ifAny(registration.contentProblems)
        let number = SearchValue.token("identifier", system: policy.system, registration.number ?? "")
        // Another consumer may register the patient between the check and the write; then it is judged again.
        let (found, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> FoundResource in
            guard let record = transaction.resources(ofType: "Patient", with: number).first else {
                throw registration.unknownNumber
            }
            let content = try registration.outcome(on: record.version.resource, patients)
            let version = exchange.dialect.write(content, as: record.key, in: &transaction, now: exchange.now)
            return FoundResource(key: record.key, version: version)
        }
        let bundle = SearchsetPolicy(profile: policy.bundleProfile)
        let response = try exchange.answer(with: SearchResult(matches: [found]), bundle)
        return InteractionResult(response: response, commits: commits)
    }
}

extension Exchange {
    /// The organisation whose code stands in the URL; nil where there is none.
    fileprivate func organisation(_ system: Text) -> ResourceKey? {
        for (segment, part) in zip(mount.path.segments, request.target.segments) where segment == .organisationCode {
            let value = SearchValue.token("identifier", system: system, part)
            return store.resources(ofType: "Organization", with: value).first?.key
        }
        return nil
    }
}
