/// The formats a dialect reads and writes, by the names that consumers use for them.
package struct MediaTypeRules: Sendable {
    /// A format on the wire.
    package enum Format: String, CaseIterable, Sendable {
        case json
        case xml
    }

    /// A name of a format, and what the answer is called when that name decided.
    package struct Name: Hashable, Sendable {
        /// Without parameters, in small letters: `application/fhir+json`.
        package let mediaType: String
        package let format: Format
        /// The Content-Type of the answer, without its charset.
        package let answeredAs: String

        package init(_ mediaType: String, _ format: Format, answeredAs: String? = nil) {
            self.mediaType = mediaType
            self.format = format
            self.answeredAs = answeredAs ?? mediaType
        }
    }

    /// What answers are written in unless another is asked for.
    package let standard: Name
    /// All names in the server's order of preference, the standard one first; the first of a format is FHIR's own.
    package let names: [Name]
    /// The values of `fhirVersion`, a parameter of media types, that are this release; another one is unsupported.
    package let releaseParameters: [String]

    package init(standard: Name, others: [Name], releaseParameters: [String]) {
        self.standard = standard
        names = [standard] + others
        self.releaseParameters = releaseParameters
    }
}

extension MediaTypeRules {
    /// The name that stands for this media type (in small letters, without parameters), or nil.
    package func name(for mediaType: String) -> Name? {
        names.first { $0.mediaType == mediaType }
    }

    /// The name FHIR gives the format, or nil if the dialect does not speak it.
    package func preferred(_ format: Format) -> Name? {
        names.first { $0.format == format }
    }
}

extension MediaTypeRules {
    /// JSON by all the names that STU3's consumers use: the standard's, the generic ones, and the one from before STU3,
    /// which is answered in kind.
    static let stu3 = MediaTypeRules(
        standard: Name("application/fhir+json", .json),
        others: [
            Name("application/json+fhir", .json),
            Name("application/json", .json, answeredAs: "application/fhir+json"),
            Name("text/json", .json, answeredAs: "application/fhir+json"),
        ],
        releaseParameters: ["3.0", "3.0.1", "3.0.2"]
    )
}
