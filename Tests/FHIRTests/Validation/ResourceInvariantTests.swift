import Testing

@testable import FHIR

@Suite("Invariants of other resources")
struct ResourceInvariantTests {
    private static let subject = #""subject": {"reference": "Patient/1"}"#
    private static let clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    private static let verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
    private static let referral = #""status": "active", "intent": "order", "subject": {"reference": "Patient/1"}"#

    static let cases: [(Release, String, String, Fault?)] = [
        (.stu3, "Patient", #""contact": [{"gender": "male"}]"#, Fault(.invariant, "Patient.contact[0]", "pat-1")),
        (.r4, "Patient", #""contact": [{"name": {"text": "a"}}]"#, nil),
        (.stu3, "Organization", #""active": true"#, Fault(.invariant, "Organization", "org-1")),
        (.r4, "Organization", #""identifier": [{"value": "a"}]"#, nil),
        (
            .r4, "Organization", #""name": "a", "address": [{"use": "home", "city": "b"}]"#,
            Fault(.invariant, "Organization", "org-2")
        ),
        (
            .r4, "Organization", #""name": "a", "telecom": [{"use": "work"}, {"use": "home"}]"#,
            Fault(.invariant, "Organization", "org-3")
        ),
        (.stu3, "Condition", #""clinicalStatus": "active", \#(subject)"#, nil),
        (.stu3, "Condition", subject, Fault(.invariant, "Condition", "con-3")),
        (.stu3, "Condition", #""verificationStatus": "entered-in-error", \#(subject)"#, nil),
        (.r4, "Condition", subject, nil),
        (
            .stu3, "Condition",
            #""clinicalStatus": "active", "stage": {"id": "a", "extension": \#(some)}, \#(subject)"#,
            Fault(.invariant, "Condition.stage", "con-1")
        ),
        (
            .stu3, "Condition", #""clinicalStatus": "active", "evidence": [{"extension": \#(some)}], \#(subject)"#,
            Fault(.invariant, "Condition.evidence[0]", "con-2")
        ),
        (
            .stu3, "Condition", #""clinicalStatus": "active", "abatementDateTime": "2024", \#(subject)"#,
            Fault(.invariant, "Condition", "con-4")
        ),
        (.stu3, "Condition", #""clinicalStatus": "active", "abatementBoolean": false, \#(subject)"#, nil),
        (.stu3, "Condition", #""clinicalStatus": "resolved", "abatementDateTime": "2024", \#(subject)"#, nil),
        (
            .r4, "Condition",
            #""clinicalStatus": {"coding": [{"system": "\#(clinical)", "code": "active"}]}, "#
                + #""verificationStatus": {"coding": [{"system": "\#(verification)", "code": "entered-in-error"}]}, \#(subject)"#,
            Fault(.invariant, "Condition", "con-5")
        ),
        (
            .r4, "Condition", #""clinicalStatus": {"coding": [{"system": "x", "code": "active"}]}, \#(subject)"#,
            Fault(.unknownCode, "Condition.clinicalStatus")
        ),
        (
            .r4, "Condition", #""clinicalStatus": {"text": "active"}, \#(subject)"#,
            Fault(.unknownCode, "Condition.clinicalStatus")
        ),
        (
            .stu3, "Procedure", #""status": "completed", "notDoneReason": {"text": "a"}, \#(subject)"#,
            Fault(.invariant, "Procedure", "pro-1")
        ),
        (
            .stu3, "Procedure", #""status": "completed", "notDone": true, "notDoneReason": {"text": "a"}, \#(subject)"#,
            nil
        ),
        (
            .r4, "ServiceRequest", #""orderDetail": [{"text": "a"}], \#(referral)"#,
            Fault(.invariant, "ServiceRequest", "prr-1")
        ),
        (
            .stu3, "ReferralRequest",
            #""requester": {"agent": {"reference": "Patient/1"}, "onBehalfOf": {"display": "a"}}, \#(referral)"#,
            Fault(.invariant, "ReferralRequest.requester", "rfr-1")
        ),
        (
            .stu3, "ReferralRequest",
            #""requester": {"agent": {"reference": "Practitioner/1"}, "onBehalfOf": {"display": "a"}}, \#(referral)"#,
            nil
        ),
        (.stu3, "Parameters", #""parameter": [{"name": "a"}]"#, Fault(.invariant, "Parameters.parameter[0]", "inv-1")),
        (.stu3, "Parameters", #""parameter": [{"name": "a", "part": [{"name": "b", "valueCode": "c"}]}]"#, nil),
        (
            .r4, "Parameters",
            #""parameter": [{"name": "a", "valueCode": "c", "part": [{"name": "b", "valueCode": "c"}]}]"#,
            Fault(.invariant, "Parameters.parameter[0]", "inv-1")
        ),
    ]

    private static let some = #"[{"url": "u", "valueCode": "c"}]"#

    @Test("a constraint is named when broken", arguments: cases)
    func resources(_ release: Release, _ type: String, _ members: String, _ expected: Fault?) throws {
        let resource = try read(#"{"resourceType": "\#(type)", \#(members)}"#)
        #expect(faults(resource, release) == (expected.map { [$0] } ?? []))
    }

    private static let patient = #""resource": {"resourceType": "Patient", "active": true}"#
    private static let request = #""request": {"method": "GET", "url": "a"}"#
    private static let response = #""response": {"status": "200"}"#

    static let bundles: [(Release, String, String, [Fault])] = [
        (.stu3, "searchset", #""total": 1, "entry": [{\#(patient), "search": {"mode": "match"}}]"#, []),
        (.stu3, "batch", #""total": 1"#, [Fault(.invariant, "Bundle", "bdl-1")]),
        (
            .stu3, "collection", #""entry": [{\#(patient), "search": {"mode": "match"}}]"#,
            [Fault(.invariant, "Bundle", "bdl-2")]
        ),
        (.stu3, "collection", #""entry": [{\#(patient), \#(request)}]"#, [Fault(.invariant, "Bundle", "bdl-3")]),
        (.stu3, "batch", #""entry": [{\#(patient)}]"#, []),
        (.r4, "batch", #""entry": [{\#(patient)}]"#, [Fault(.invariant, "Bundle", "bdl-3")]),
        (
            .stu3, "history", #""entry": [{\#(patient), \#(request), \#(response)}]"#,
            [Fault(.invariant, "Bundle", "bdl-4")]
        ),
        (.r4, "history", #""entry": [{\#(patient), \#(request), \#(response)}]"#, []),
        (.r4, "batch-response", #""entry": [{\#(patient)}]"#, [Fault(.invariant, "Bundle", "bdl-4")]),
        (.r4, "collection", #""entry": [{"fullUrl": "a"}]"#, [Fault(.invariant, "Bundle.entry[0]", "bdl-5")]),
        (
            .stu3, "collection", #""entry": [{"fullUrl": "a", \#(patient)}, {"fullUrl": "a", \#(patient)}]"#,
            [Fault(.invariant, "Bundle", "bdl-7")]
        ),
        (
            .r4, "collection", #""entry": [{"fullUrl": "a/_history/1", \#(patient)}]"#,
            [Fault(.invariant, "Bundle.entry[0]", "bdl-8")]
        ),
        (
            .r4, "document", #""entry": [{\#(patient)}]"#,
            ["bdl-9", "bdl-10", "bdl-11"].map { Fault(.invariant, "Bundle", $0) }
        ),
        (.r4, "message", #""entry": [{\#(patient)}]"#, [Fault(.invariant, "Bundle", "bdl-12")]),
    ]

    @Test("a Bundle has what its type asks for", arguments: bundles)
    func bundle(_ release: Release, _ type: String, _ members: String, _ expected: [Fault]) throws {
        let resource = try read(#"{"resourceType": "Bundle", "type": "\#(type)", \#(members)}"#)
        #expect(faults(resource, release) == expected)
    }

    @Test("every invariant of the table stands on a type of its releases")
    func types() {
        for invariant in Invariant.all {
            for release in invariant.releases {
                #expect(
                    Definitions.of(release).type(named: invariant.type) != nil,
                    "\(invariant.key)"
                )
            }
        }
    }
}
