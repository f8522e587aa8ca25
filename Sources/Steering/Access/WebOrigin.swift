import Bytes

/// The origin of a URL as browsers write it, without a path: `https://stub.example:8443`.
struct WebOrigin {
    let text: Text
    let host: HostName

    /// Nil for what has no `://`.
    init?(of url: Text) {
        guard let (scheme, rest) = url.split(at: "://") else { return nil }
        let authority = rest.split(at: .slash)[0]
        // RFC 3986 §3.2.1: what stands before an @ is no part of the host.
        let place = authority.split(at: UInt8(ascii: "@")).last ?? authority
        text = Text("\(scheme)://\(place)")
        host = HostName(of: place)
    }
}
