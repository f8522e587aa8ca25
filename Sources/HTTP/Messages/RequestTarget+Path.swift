package import Bytes

extension Request {
    /// Whether the path begins with this segment; the path is not copied to tell.
    package func isBelow(_ segment: Text) -> Bool {
        head.target.segments.first == segment
    }
}

extension RequestTarget {
    /// The path as sent, without the query.
    package var path: Text {
        text.split(at: "?")?.before ?? text
    }

    /// The target without the first so many segments of its path, all of which it must have.
    ///
    /// - Parameter origin: what those segments named; nil leaves the origin as it is.
    package func droppingSegments(_ count: Int, origin: Text? = nil) -> RequestTarget {
        // A query may hold slashes too.
        let path = Text("/" + path.split(at: .slash).dropFirst(count + 1).joined(separator: "/"))
        let rest = Array(segments.dropFirst(count))
        return RequestTarget(
            text: query.map { "\(path)?\($0)" } ?? path,
            // A lone slash has no segments.
            segments: rest == [""] ? [] : rest,
            query: query,
            origin: origin ?? self.origin
        )
    }
}
