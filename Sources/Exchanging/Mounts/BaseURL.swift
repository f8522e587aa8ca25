import Bytes
import Provider
package import HTTP

/// What absolute URLs in answers are built on.
package struct BaseURL: Sendable {
    /// As configured, without a slash at the end; nil takes it from each request.
    package let configured: String?
    /// Where the stub listens, for requests that do not say how they got here.
    package let listening: ListeningURL

    package init(configured: String? = nil, listening: ListeningURL) {
        self.configured = configured
        self.listening = listening
    }

    /// `http://host:port/base/path` of the mount that the request came to.
    ///
    /// - Parameter prefix: what the sandbox adds before the mount's path.
    func url(of mount: Mount, for request: Request, prefix: String) -> String {
        let path = request.target.segments.prefix(mount.path.segments.count)
        return path.reduce(into: origin(of: request) + prefix) { $0 += "/\($1)" }
    }

    /// `http://host:port`.
    package func origin(of request: Request) -> String {
        configured ?? requested(request)
    }

    /// A proxy in front says with X-Forwarded-* what the client asked for; the first value is the client's own.
    private func requested(_ request: Request) -> String {
        let host = Self.first(request.fields[.forwardedHost], allowing: Self.isAuthority) ?? request.fields[.host]
        // RFC 3986 §3.1: the name of a scheme has no case.
        let scheme = Self.first(request.fields[.forwardedProto]?.lowercased) { $0 == "http" || $0 == "https" }
        guard let host, !host.isEmpty else { return listening.text }
        return "\(scheme ?? "http")://\(host)"
    }

    private static func first(_ value: Text?, allowing isFine: (Text) -> Bool) -> Text? {
        guard let part = value?.split(at: UInt8(ascii: ",")).first(where: { !$0.isEmpty }) else { return nil }
        let text = part.dropping(while: UInt8(ascii: " ")).split(at: UInt8(ascii: " "))[0]
        return isFine(text) ? text : nil
    }

    /// What a request claims goes into a header field and a body: nothing but the letters of a host and port.
    private static func isAuthority(_ text: Text) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            }
    }
}

extension FieldName {
    static let forwardedHost = FieldName("X-Forwarded-Host")
    static let forwardedProto = FieldName("X-Forwarded-Proto")
}
