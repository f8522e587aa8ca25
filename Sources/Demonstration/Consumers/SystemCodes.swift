/// A code of a code system, as `issue.details.coding` has it.
package struct SystemCode: Hashable, Sendable {
    package let system: String
    package let code: String
    /// Nil where the code's own display is not known.
    package let display: String?

    package init(system: String, code: String, display: String?) {
        self.system = system
        self.code = code
        self.display = display
    }
}

/// The codes that a system puts beside FHIR's own.
package struct SystemCodes: Sendable {
    package let system: String
    /// By code, as far as they are known to the letter.
    package let displays: [String: String]
    /// The code for a status that HTTP or the routes answer, where it has one.
    package let ofStatus: [Int: String]
    /// The code for the others of these statuses.
    package let ofOthers: String?
    /// The issue code that goes with `ofOthers`; nil for the one that is usual with the status.
    package var issueOfOthers: String?
    /// The code systems of codes that are not of `system`.
    package var otherSystems: [String: String] = [:]

    /// A system without codes of its own.
    package static let none = SystemCodes(system: "", displays: [:], ofStatus: [:], ofOthers: nil)

    package init(
        system: String,
        displays: [String: String],
        ofStatus: [Int: String],
        ofOthers: String?,
        issueOfOthers: String? = nil
    ) {
        self.system = system
        self.displays = displays
        self.ofStatus = ofStatus
        self.ofOthers = ofOthers
        self.issueOfOthers = issueOfOthers
    }

    package func coding(_ code: String) -> SystemCode {
        SystemCode(system: otherSystems[code] ?? system, code: code, display: displays[code])
    }
}
