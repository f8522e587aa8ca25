/// How an answer is framed that the consumer asked for in gzip.
package enum CompressionPolicy: Hashable, Sendable {
    case withLength
    case chunked
}

/// Whether read and update say where the version that they answer with stands (`Content-Location`, RFC 9110 §8.7).
package enum ContentLocationPolicy: Hashable, Sendable {
    case absent
    /// The URL of the version read.
    case version
}
