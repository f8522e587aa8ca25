extension RequestTarget {
    /// The path as sent, without the query.
    package var path: String {
        String(text.prefix { $0 != "?" })
    }
}
