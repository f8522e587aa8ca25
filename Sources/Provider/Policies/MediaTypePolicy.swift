package import Bytes
package import FHIR

/// The formats a dialect reads and writes, by the names that consumers use for them.
package struct MediaTypePolicy: Sendable {
    /// A name of a format, which an answer bears that was asked for by it (FHIR, RESTful API, content types).
    package struct Name: Hashable, Sendable {
        /// Without parameters, in lower case: `application/fhir+json`.
        package let mediaType: Text
        package let format: WireFormat
        /// The Content-Type of the answer: `application/fhir+json;charset=utf-8`.
        package let contentType: String

        package init(_ mediaType: Text, _ format: WireFormat) {
            self.mediaType = mediaType
            self.format = format
            contentType = "\(mediaType);charset=utf-8"
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
    /// The name that stands for this media type (in lower case, without parameters), or nil.
    package func name(for mediaType: Text) -> Name? {
        names.first { $0.mediaType == mediaType }
    }

    /// The name FHIR gives the format, or nil if the dialect does not speak it.
    package func preferred(_ format: WireFormat) -> Name? {
        names.first { $0.format == format }
    }

    /// JSON by a name that browsers show; they save what is called by FHIR's.
    package var shown: Name { name(for: "application/json") ?? standard }

    /// The formats in order of preference.
    package var formats: [WireFormat] {
        names.reduce(into: []) { if !$0.contains($1.format) { $0.append($1.format) } }
    }
}

extension MediaTypePolicy {
    /// JSON and XML by all the names that STU3's consumers use: the standard's, those from before STU3, and the generic
    /// ones.
    static let stu3 = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [
            Name("application/fhir+xml", .xml),
            Name("application/json+fhir", .json),
            Name("application/xml+fhir", .xml),
            Name("application/json", .json),
            Name("text/json", .json),
            Name("application/xml", .xml),
            Name("text/xml", .xml),
        ],
        releaseParameters: ["3.0", "3.0.1", "3.0.2"]
    )
}
