import Bytes

/// What the body of a call is written in.
enum BodyForm: CaseIterable {
    case json
    case xml
    /// One resource in JSON to a line.
    case lines

    /// The media types that say so.
    var names: [Text] {
        switch self {
        case .json: ["application/json", "application/fhir+json", "text/json", "application/json+fhir"]
        case .xml: ["application/fhir+xml", "application/xml", "text/xml", "application/xml+fhir"]
        case .lines: ["application/fhir+ndjson", "application/ndjson", "application/x-ndjson"]
        }
    }
}
