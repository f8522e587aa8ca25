/// How large one request may be; past a limit the request is refused as soon as that is known.
package struct MessageLimits: Hashable, Sendable {
    /// Bytes of the request line without its line end, 1 or more; past it 414 if the target is what is long, else 400.
    package var requestLineBytes = 8 * 1024

    /// Bytes of request line and field lines together, line ends and the empty line included, 1 or more; past it 431.
    ///
    /// 32 KiB: the longest field in the recorded exchanges is a bearer token of about 3 KiB.
    package var headBytes = 32 * 1024

    /// Field lines of one head, 1 or more; past it 431.
    package var fieldCount = 100

    /// Bytes of content after chunks are joined, 0 or more; past it 413.
    package var contentBytes = 1024 * 1024

    /// Bytes of chunk extensions of one chunk; past it 400.
    package var chunkExtensionBytes = 256

    /// Bytes of chunk extensions of one message; past it 400.
    package var messageChunkExtensionBytes = 4 * 1024

    package init() {}
}
