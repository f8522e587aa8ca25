package import Bytes
package import Provider

/// What a path below a mount names: its shape, and what the request filled in.
package struct Route: Sendable {
    package let shape: PathShape
    // One property for each, since a dictionary would be made for every request.
    private var id: Text?
    private var version: Text?
    private var sourceSystem: Text?

    /// Nil if the segments do not have the shape.
    init?(_ segments: ArraySlice<Text>, _ shape: PathShape) {
        guard segments.count == shape.segments.count else { return nil }
        self.shape = shape
        for (segment, part) in zip(segments, shape.segments) {
            switch part {
            case .literal(let text):
                guard segment == text else { return nil }
            case .parameter(let parameter):
                // FHIR keeps `$` at a segment's start for operations.
                guard !segment.hasPrefix("$") else { return nil }
                self[parameter] = segment
            }
        }
    }

    package private(set) subscript(parameter: PathShape.Parameter) -> Text? {
        get {
            switch parameter {
            case .id: id
            case .version: version
            case .sourceSystem: sourceSystem
            }
        }
        set {
            switch parameter {
            case .id: id = newValue
            case .version: version = newValue
            case .sourceSystem: sourceSystem = newValue
            }
        }
    }
}
