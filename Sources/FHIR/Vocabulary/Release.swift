/// A release of the FHIR standard that the stub speaks.
package enum Release: String, Hashable, Sendable, CaseIterable {
    case stu3 = "STU3"
    case r4 = "R4"

    /// What `CapabilityStatement.fhirVersion` says.
    package var fhirVersion: String {
        switch self {
        case .stu3: "3.0.1"
        case .r4: "4.0.1"
        }
    }

    /// The one of the two that this is not.
    package var other: Release {
        switch self {
        case .stu3: .r4
        case .r4: .stu3
        }
    }
}

extension Release: CustomStringConvertible {
    package var description: String { rawValue }
}
