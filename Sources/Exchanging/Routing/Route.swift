package import Bytes
package import Provider

/// What a path below a mount names: its shape, and what the request filled in.
package struct Route: Sendable {
    package let shape: PathShape
    private let filled: [PathShape.Parameter: Text]

    /// Nil if the segments do not have the shape.
    init?(_ segments: ArraySlice<String>, _ shape: PathShape) {
        guard segments.count == shape.segments.count else { return nil }
        var filled: [PathShape.Parameter: Text] = [:]
        for (segment, part) in zip(segments, shape.segments) {
            switch part {
            case .literal(let text):
                guard Text(segment) == Text(text) else { return nil }
            case .parameter(let parameter):
                filled[parameter] = Text(segment)
            }
        }
        self.shape = shape
        self.filled = filled
    }

    package subscript(parameter: PathShape.Parameter) -> Text? {
        filled[parameter]
    }
}
