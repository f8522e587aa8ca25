package import Bytes

extension RequestTarget {
    /// The path as sent, without the query.
    package var path: Text {
        text.split(at: "?")?.before ?? text
    }
}
