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

    /// `http://host:port`, and what a proxy has taken off the path behind it; what stood in the path itself wins.
    package func origin(of request: Request) -> String {
        request.target.origin?.string ?? configured ?? requested(request)
    }

    /// A proxy in front says with X-Forwarded-* what the client asked for; the first value is the client's own.
    private func requested(_ request: Request) -> String {
        let prefix = Self.first(request.fields[.forwardedPrefix], allowing: Self.isPath)
        let path = prefix.map { $0.hasSuffix("/") ? String($0.string.dropLast()) : $0.string } ?? ""
        // RFC 3986 §3.1: the name of a scheme has no case.
        let proto = Self.first(request.fields[.forwardedProto]?.lowercased) { $0 == "http" || $0 == "https" }
        let scheme = proto ?? "http"
        let forwarded = Self.first(request.fields[.forwardedHost], allowing: Self.isAuthority)
        guard let host = forwarded ?? request.fields[.host], !host.isEmpty else { return listening.text + path }
        guard let port = Self.first(request.fields[.forwardedPort], allowing: Self.isPort) else {
            return "\(scheme)://\(host)\(path)"
        }
        let name = Self.withoutPort(host)
        // A host that was forwarded with its port has said it already.
        guard forwarded == nil || name == host else { return "\(scheme)://\(host)\(path)" }
        let isUsual = port == (scheme == "https" ? "443" : "80")
        return "\(scheme)://\(name)\(isUsual ? "" : ":\(port)")\(path)"
    }

    private static func first(_ value: Text?, allowing isFine: (Text) -> Bool) -> Text? {
        guard let part = value?.split(at: UInt8(ascii: ",")).first(where: { !$0.isEmpty }) else { return nil }
        let text = part.dropping(while: UInt8(ascii: " ")).split(at: UInt8(ascii: " "))[0]
        return isFine(text) ? text : nil
    }

    /// What a request claims goes into a header field and a body: nothing but the letters of a host and port.
    static func isAuthority(_ text: Text) -> Bool {
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

    /// A path of plain letters and escapes.
    private static func isPath(_ text: Text) -> Bool {
        text.hasPrefix("/") && !text.hasPrefix("//")
            && text.utf8.allSatisfy { $0.isAlphanumeric || inPaths.contains($0) }
    }

    private static let inPaths = ByteSet("/-._~%")

    private static func isPort(_ text: Text) -> Bool {
        (1...5).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
            && Int(text.string).map { (1...65535).contains($0) } == true
    }

    /// The host alone; an IPv6 address, which has colons of its own, stands in brackets.
    private static func withoutPort(_ host: Text) -> Text {
        let bytes = Array(host.utf8)
        guard let colon = bytes.lastIndex(of: .colon), bytes.last != UInt8(ascii: "]") else { return host }
        return Text(utf8: bytes.span.extracting(0..<colon)) ?? host
    }
}

extension FieldName {
    static let forwardedPort = FieldName("X-Forwarded-Port")
    static let forwardedPrefix = FieldName("X-Forwarded-Prefix")
    static let forwardedHost = FieldName("X-Forwarded-Host")
    static let forwardedProto = FieldName("X-Forwarded-Proto")
}
