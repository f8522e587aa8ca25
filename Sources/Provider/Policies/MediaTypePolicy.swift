package import Bytes
package import FHIR

/// The formats a dialect reads and writes, by the names that consumers use for them.
package struct MediaTypePolicy: Sendable {
    /// A name of a format, and what the answer is called when that name decided.
    package struct Name: Hashable, Sendable {
        /// Without parameters, in small letters: `application/fhir+json`.
        package let mediaType: Text
        package let format: WireFormat
        /// The Content-Type of the answer: `application/fhir+json;charset=utf-8`.
        package let contentType: String

        /// - Parameter answeredAs: the media type of the answer, nil for the same.
        package init(_ mediaType: Text, _ format: WireFormat, answeredAs: Text? = nil) {
            self.mediaType = mediaType
            self.format = format
            contentType = "\(answeredAs ?? mediaType);charset=utf-8"
        }
    }

    /// What answers are written in unless another is asked for.
    package let standard: Name
    /// All names in the server's order of preference, the standard one first; the first of a format is FHIR's own.
    package let names: [Name]
    /// The values of `fhirVersion`, a parameter of media types, that are this release; another one is unsupported.
    package let releaseParameters: [Text]
    /// The major number of the only `version`, a parameter of media types, that is served (`media-type.version`); nil
    /// where the parameter has no meaning.
    package let majorVersion: Int?

    package init(standard: Name, others: [Name], releaseParameters: [Text], majorVersion: Int? = nil) {
        self.majorVersion = majorVersion
        self.standard = standard
        names = [standard] + others
        self.releaseParameters = releaseParameters
    }
}

extension MediaTypePolicy {
    /// The name that stands for this media type (in small letters, without parameters), or nil.
    package func name(for mediaType: Text) -> Name? {
        names.first { $0.mediaType == mediaType }
    }

    /// The name FHIR gives the format, or nil if the dialect does not speak it.
    package func preferred(_ format: WireFormat) -> Name? {
        names.first { $0.format == format }
    }

    /// The formats in order of preference.
    package var formats: [WireFormat] {
        names.reduce(into: []) { if !$0.contains($1.format) { $0.append($1.format) } }
    }
}

extension MediaTypePolicy {
    /// JSON and XML by all the names that STU3's consumers use: the standard's, the generic ones, and those from before
    /// STU3, which are answered in kind.
    static let stu3 = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [
            Name("application/fhir+xml", .xml),
            Name("application/json+fhir", .json),
            Name("application/xml+fhir", .xml),
            Name("application/json", .json, answeredAs: "application/fhir+json"),
            Name("text/json", .json, answeredAs: "application/fhir+json"),
            Name("application/xml", .xml, answeredAs: "application/fhir+xml"),
            Name("text/xml", .xml, answeredAs: "application/fhir+xml"),
        ],
        releaseParameters: ["3.0", "3.0.1", "3.0.2"]
    )
}
