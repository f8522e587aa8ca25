package import Bytes
package import FHIR

/// A consumer's request to register a patient whom the national service knows.
///
/// The stub is provider and national service at once: each Patient that it holds is known to the latter, and those who are
/// not hidden are registered here.
package struct Registration: Sendable {
    let patient: JSONObject
    let policy: RegistrationPolicy
    /// The practice of the URL, as a relative reference; nil where it is not stored.
    private let practice: Text?
    private let now: Instant

    /// - Parameters:
    ///   - parameters: the body, readable and valid.
    ///   - now: stub time.
    /// - Throws: `Refusal`: it has not one parameter with a Patient.
    package init(
        _ parameters: JSONObject,
        _ policy: RegistrationPolicy,
        practice: Text?,
        now: Instant
    ) throws(Refusal) {
        self.policy = policy
        self.practice = practice
        self.now = now
        patient = try Self.patient(in: parameters, policy)
    }

    private static func patient(in body: JSONObject, _ policy: RegistrationPolicy) throws(Refusal) -> JSONObject {
        let parameters = body["parameter"]?.array ?? []
        let path = ElementPath("Parameters", [.member("parameter")])
        let expected = "one parameter \(policy.parameter) whose resource is a Patient"
        guard let first = parameters.first else {
            throw Refusal(.registrationParameter, at: .element(path), expected: expected, found: "none")
        }
        guard parameters.count == 1 else {
            let rule: Rule =
                parameters.allSatisfy { $0["name"]?.string == policy.parameter }
                ? .registrationParameterOnce : .registrationParameter
            throw Refusal(rule, at: .element(path), expected: expected, found: "\(parameters.count)")
        }
        guard first["name"]?.string == policy.parameter, let patient = first["resource"]?.object,
            patient["resourceType"] == "Patient"
        else {
            let found = first["name"]?.string == policy.parameter ? first["resource"]?["resourceType"] : first["name"]
            let place = Problem.Location.element(path.appending(0))
            throw Refusal(.registrationParameter, at: place, expected: expected, found: found?.shown ?? "none")
        }
        return patient
    }
}

extension Registration {
    /// The number under which the national service knows the patient.
    package var number: Text? {
        patient["identifier"]?.array?.first { $0["system"]?.string == policy.system }?["value"]?.string
    }

    /// Judges the request on the record that bears the number.
    ///
    /// - Returns: the record as it is from now on.
    /// - Throws: `Refusal` by the first step that has a problem: whether the number is current, the demographics, whether the patient is new.
    package func outcome(on record: JSONObject, _ resource: ResourcePolicy) throws(Refusal) -> JSONObject {
        let whole = JSONValue.object(record)
        if whole.leaves(at: ["link", "type"]).contains("replaced-by") {
            throw refusal(
                .registrationNumberCurrent,
                path("identifier"),
                expected: "a number that was not superseded",
                found: number?.string ?? "none"
            )
        }
        guard Demographics(patient).fit(record) else { throw untraced(remark: "the demographics are others") }
        guard let reason = resource.concealment(of: record) else {
            throw refusal(
                .registrationNew,
                path("identifier"),
                expected: "a patient who is not registered here",
                found: "one who is"
            )
        }
        // Whoever is hidden for another reason than that it is not registered cannot be registered.
        var revived = record
        revived["active"] = true
        guard resource.concealment(of: revived) == nil else { throw untraced(remark: reason) }
        return registered(revived)
    }

    /// What is answered where no record bears the number.
    package var unknownNumber: Refusal { untraced(remark: "no Patient has this number") }

    private func untraced(remark: String) -> Refusal {
        let expected = "a patient whom the national service knows by this number, name and birth date"
        return refusal(.registrationTraced, path("identifier"), expected: expected, found: "another", remark: remark)
    }

    /// The record with what was sent, under a registration from today on.
    private func registered(_ record: JSONObject) -> JSONObject {
        var record = record
        for name: Text in ["telecom", "address"] {
            if let sent = patient[name] { record[name] = .array((sent.array ?? []).map(ended)) }
        }
        for name: Text in ["name", "gender"] {
            if let sent = patient[name] { record[name] = sent }
        }
        var extensions = (record["extension"]?.array ?? []).filter { item in
            item["url"]?.string.map { $0 != policy.details.url && !policy.extensions.contains($0) } ?? true
        }
        extensions.insert(details(after: record), at: 0)
        let sent = (patient["extension"]?.array ?? []).filter { item in
            item["url"]?.string.map(policy.extensions.contains) ?? false
        }
        record["extension"] = .array(extensions + sent)
        if let practice { record["managingOrganization"] = ["reference": .string(practice)] }
        return record
    }

    /// What is temporary ends with the registration.
    private func ended(_ contact: JSONValue) -> JSONValue {
        guard contact["use"] == "temp", contact["period"] == nil, var object = contact.object else { return contact }
        object["period"] = ["end": .string("\(lastDay)")]
        return .object(object)
    }

    /// Of the earlier registration what is about the patient stays, such as the preferred branch.
    private func details(after record: JSONObject) -> JSONValue {
        let earlier = record.extensions(policy.details.url).first?["extension"]?.array ?? []
        let staying = earlier.filter { $0["url"] != "registrationPeriod" && $0["url"] != "registrationType" }
        let current: [JSONValue] = [
            [
                "url": "registrationPeriod",
                "valuePeriod": ["start": .string("\(LondonTime.day(of: now))"), "end": .string("\(lastDay)")],
            ],
            ["url": "registrationType", "valueCodeableConcept": policy.details.kind],
        ]
        return ["url": .string(policy.details.url), "extension": .array(current + staying)]
    }

    private var lastDay: CivilDay { LondonTime.day(of: now.adding(days: policy.days)) }

    func path(_ steps: Text...) -> ElementPath {
        ElementPath(
            "Parameters",
            [.member("parameter"), .item(0), .member("resource")] + steps.map { .member($0) }
        )
    }

    private func refusal(
        _ rule: Rule,
        _ path: ElementPath,
        expected: String,
        found: String,
        remark: String? = nil
    ) -> Refusal {
        Refusal(rule, at: .element(path), expected: expected, found: found, remark: remark)
    }
}
