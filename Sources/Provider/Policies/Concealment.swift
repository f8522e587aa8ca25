package import Bytes
package import FHIR

/// A mark by which a resource that is there is hidden from consumers, who are not told why.
package struct Concealment: Sendable {
    package enum Mark: Sendable {
        /// An element has one of these values.
        case value(of: [Text], [JSONValue])
        /// An element is there, whatever its value.
        case presence(of: [Text])
        /// A Coding has this system and one of these codes.
        case coding(of: [Text], system: Text, codes: [Text])
    }

    /// For whoever looks into the journal: `is deceased`.
    package let reason: String
    package let mark: Mark

    package init(_ reason: String, _ mark: Mark) {
        self.reason = reason
        self.mark = mark
    }

    package func hides(_ resource: JSONObject) -> Bool {
        let resource = JSONValue.object(resource)
        switch mark {
        case .value(let path, let values):
            return resource.leaves(at: path).contains { values.contains($0) }
        case .presence(let path):
            return !resource.leaves(at: path).isEmpty
        case .coding(let path, let system, let codes):
            return resource.leaves(at: path).contains { coding in
                coding["system"]?.string == system && coding["code"]?.string.map(codes.contains) == true
            }
        }
    }
}
