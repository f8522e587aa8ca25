extension Rule {
    package static let pointerElements = Rule(
        "pointer.elements",
        "A registration must not have an id, nor elements that only the full record has."
    )
    package static let pointerRequired = Rule(
        "pointer.required",
        "A registration must have a start, an end and created."
    )
    package static let pointerStatus = Rule(
        "pointer.status",
        "A registration must have the status booked, cancelled or entered-in-error."
    )
    package static let pointerURL = Rule(
        "pointer.url",
        "A registration must have one identifier, which must be the URL of the full record."
    )
    package static let pointerPatient = Rule(
        "pointer.patient",
        "A registration must have one participant, who must be identified by NHS number."
    )
    package static let pointerNew = Rule("pointer.new", "A URL must not be registered twice.")
}

extension PointerPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.pointerElements, .pointerRequired, .pointerStatus, .pointerURL, .pointerPatient, .pointerNew]
    }
}
