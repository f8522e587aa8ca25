import Bytes
import HTTP

/// Keeps web pages of others from steering the stub: those that a developer's browser happens to show can send requests to
/// this machine, and what they send changes tests, or tells what the journal holds.
///
/// Programs are not browsers and are let through: a token is what keeps them out.
package struct SteeringGuard: Sendable {
    /// Host names that are this stub's, whatever they look like.
    private let hosts: [Text]
    /// The stub's own origin, where it is known.
    private let ownOrigin: Text?
    /// The origin whose pages may steer.
    private let friendlyOrigin: Text?

    /// - Parameters:
    ///   - baseURL: of the stub, as others reach it.
    ///   - allowedHosts: further names of this stub.
    ///   - crossOrigin: the origin whose pages may read answers; `*` steers nothing.
    package init(baseURL: String? = nil, allowedHosts: [String] = [], crossOrigin: String? = nil) {
        let base = baseURL.flatMap { WebOrigin(of: Text($0)) }
        hosts = allowedHosts.map { HostName(of: Text($0)).text } + (base.map { [$0.host.text] } ?? [])
        ownOrigin = base?.text
        friendlyOrigin = crossOrigin == "*" ? nil : crossOrigin.map { Text($0) }
    }
}

extension SteeringGuard {
    /// - Throws: `CallError` 403: the request may come from a web page of others.
    func check(_ request: Request) throws(CallError) {
        let host = request.fields[.host]
        if let host, !host.isEmpty { try checkHost(host) }
        if let origin = request.fields[.origin] {
            if let friendlyOrigin, origin.equalsIgnoringCase(friendlyOrigin) { return }
            guard isOwn(origin, host) else { throw Self.refusal(ofOrigin: origin) }
        }
        // Browsers send it where the stub is at a loopback address or has TLS, with what bears no Origin too.
        // A browser sends one; where there are more, each has to allow it.
        let sites = request.fields.values(of: .fetchSite)
        guard let site = sites.first(where: { $0 != "same-origin" && $0 != "none" }) else { return }
        guard request.isNavigationToPage else { throw Self.refusal(ofSite: site) }
    }

    private func checkHost(_ host: Text) throws(CallError) {
        let name = HostName(of: host)
        guard !name.isLocal, !hosts.contains(name.text) else { return }
        throw CallError(
            .forbidden,
            "admin calls under the host name \(name.text) are refused, as a web page of another origin could have "
                + "chosen it; if the name is this stub's, start it with --allowed-host \(name.text)"
        )
    }

    private func isOwn(_ origin: Text, _ host: Text?) -> Bool {
        if let ownOrigin, origin.equalsIgnoringCase(ownOrigin) { return true }
        guard let host else { return false }
        return origin.equalsIgnoringCase("http://\(host)") || origin.equalsIgnoringCase("https://\(host)")
    }

    private static func refusal(ofOrigin origin: Text) -> CallError {
        CallError(
            .forbidden,
            "admin calls from web pages of another origin (\(origin.withVisibleControls())) are refused; "
                + "--cors with that origin, and not *, allows them"
        )
    }

    private static func refusal(ofSite site: Text) -> CallError {
        CallError(
            .forbidden,
            "admin calls from web pages of another origin are refused; the browser states that the page is "
                + "\(site.withVisibleControls()) (Sec-Fetch-Site)"
        )
    }
}

extension Request {
    /// Whether it is about the stub itself, or one of its sandboxes.
    var isSteering: Bool {
        isBelow("__admin") || isBelow("__sandbox")
    }

    /// Whether it is what a browser sends for a link to the stub's own page, which others may have set.
    fileprivate var isNavigationToPage: Bool {
        let path = target.segments
        guard method == .get || method == .head, path == ["__admin"] || path == ["__admin", ""] else { return false }
        return fields.hasOnly("navigate", in: .fetchMode) && fields.hasOnly("document", in: .fetchDestination)
    }
}

extension FieldName {
    fileprivate static let fetchSite = FieldName("Sec-Fetch-Site")
    fileprivate static let fetchMode = FieldName("Sec-Fetch-Mode")
    fileprivate static let fetchDestination = FieldName("Sec-Fetch-Dest")
}
