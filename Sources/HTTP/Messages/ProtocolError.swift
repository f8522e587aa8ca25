/// Why a peer's bytes are no request that can be served; every one is answered with `status`, then the connection ends,
/// since where the next request starts is unknown or not to be trusted.
package struct ProtocolError: Error, Hashable, Sendable {
    /// 400, 408, 413, 414, 417, 431, 501 or 505.
    package let status: Status
    /// One sentence for the person whose client sent it: what was expected, what came.
    package let reason: String

    package init(_ status: Status, _ reason: String) {
        self.status = status
        self.reason = reason
    }
}
