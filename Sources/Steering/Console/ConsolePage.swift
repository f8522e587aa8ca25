import Bytes
import Exchanging
import HTTP

/// The page for people, in a browser: at the root, at `/__admin/`, and below a sandbox's prefix; what it needs lies below
/// `/__admin/console/`.
struct ConsolePage {
    let setting: StubSetting
    /// Whether there is an admin API, without which the page is no more than a list of the mounts.
    let hasAdmin: Bool
}

extension ConsolePage {
    /// The answer to a browser that asks for the page, or for something it needs; nil for any other request.
    ///
    /// - Parameter target: as it was sent, with the sandbox in it.
    func response(to choice: SandboxChoice, at target: RequestTarget) -> Response? {
        let request = choice.request
        guard request.method == .get || request.method == .head else { return nil }
        let segments = request.target.segments
        if hasAdmin, segments.count == 3, segments[0] == "__admin", segments[1] == "console" {
            return PageFiles.all[segments[2]].map { response(with: $0, to: request) }
        }
        guard let root = root(of: segments, at: target), request.isFromBrowser else { return nil }
        guard hasAdmin else { return segments.first != "__admin" ? start(choice) : nil }
        return page(PageFiles.page(root: root), policy: Self.policy)
    }

    /// What leads from the page's URL to that of the stub or sandbox; nil for a path that is not the page's.
    private func root(of segments: [Text], at target: RequestTarget) -> String? {
        guard segments.count < 3, let first = segments.first else {
            return segments.isEmpty ? rootOfStub(at: target.path) : nil
        }
        if first.isEmpty { return segments.count == 1 ? rootOfStub(at: target.path) : nil }
        guard first == "__admin" else { return nil }
        return segments.count == 1 ? "./" : segments[1].isEmpty ? "../" : nil
    }

    /// A sandbox may be named without a slash at the end, and its name then is the last segment of the page's URL.
    private func rootOfStub(at path: Text) -> String {
        path.hasSuffix("/") ? "./" : "\(path.split(at: UInt8(ascii: "/")).last ?? "")/"
    }

    private func start(_ choice: SandboxChoice) -> Response {
        let nonce = setting.requestIdentifiers.nextText()
        let url = setting.baseURL.origin(of: choice.request) + choice.prefix
        let text = StartPage(url: url, mounts: setting.mounts, version: setting.softwareVersion).text(nonce: nonce)
        return page(Array(text.utf8), policy: "default-src 'none'; style-src 'nonce-\(nonce)'; \(Self.frame)")
    }

    private func page(_ content: [UInt8], policy: String) -> Response {
        var response = Response.content(content, "text/html;charset=utf-8")
        response.fields.append(.vary, "Accept, Sec-Fetch-Mode")
        response.fields.append(.contentSecurityPolicy, policy)
        Self.harden(&response.fields)
        return response
    }

    private func response(with file: PageFile, to request: Request) -> Response {
        var fields = Fields()
        fields.append(.eTag, file.entityTag)
        // The page is kept, and asked after each time: so a newer stub's page is never mixed with an older one's.
        fields.append(.cacheControl, "no-cache")
        fields.append(.vary, "Accept-Encoding")
        Self.harden(&fields)
        if request.fields.list(.ifNoneMatch)?.contains(Text(file.entityTag)) == true {
            return Response(status: .notModified, fields: fields)
        }
        fields.append(.contentType, file.mediaType)
        let coding = request.fields.list(.acceptEncoding).flatMap { try? AcceptEncoding($0) }?.preferred
        guard coding == .gzip, !file.compressed.isEmpty else {
            return Response(status: .ok, fields: fields, content: file.content)
        }
        fields.append(.contentEncoding, "gzip")
        return Response(status: .ok, fields: fields, content: file.compressed)
    }

    private static let frame = "base-uri 'self'; form-action 'none'; frame-ancestors 'none'"

    /// Nothing but the page's own files runs or is loaded, and nothing turns a text into markup.
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'; \(frame)"

    private static func harden(_ fields: inout Fields) {
        fields.append(.contentTypeOptions, "nosniff")
        fields.append(.referrerPolicy, "no-referrer")
        fields.append(.crossOriginOpenerPolicy, "same-origin")
        fields.append(.crossOriginResourcePolicy, "same-origin")
    }
}

extension FieldName {
    fileprivate static let contentSecurityPolicy = FieldName("Content-Security-Policy")
    fileprivate static let contentTypeOptions = FieldName("X-Content-Type-Options")
    fileprivate static let crossOriginOpenerPolicy = FieldName("Cross-Origin-Opener-Policy")
    fileprivate static let crossOriginResourcePolicy = FieldName("Cross-Origin-Resource-Policy")
    fileprivate static let referrerPolicy = FieldName("Referrer-Policy")
}
