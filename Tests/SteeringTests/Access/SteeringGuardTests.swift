import Bytes
import HTTP
import Testing

@testable import Steering

@Suite("Who may steer")
struct SteeringGuardTests {
    private func isLetThrough(
        _ fields: [(String, String)],
        by steeringGuard: SteeringGuard = SteeringGuard(),
        _ method: HTTP.Method = .get,
        _ path: [Text] = ["__admin", "requests"]
    ) -> Bool {
        var request = Request(
            method: method,
            target: RequestTarget(text: "/__admin", segments: path)
        )
        for (name, value) in fields { request.fields.append(FieldName(name), value) }
        return (try? steeringGuard.check(request)) != nil
    }

    @Test("programs are let through, with a host that is the stub's or without any (HTTP/1.0)")
    func programs() {
        #expect(isLetThrough([]))
        #expect(isLetThrough([("Host", "")]))
        #expect(isLetThrough([("Host", "stub:8080")]))
        #expect(!isLetThrough([("Host", "stub.example")]))
        #expect(!isLetThrough([("Host", "stub.example")], .post))
        let named = SteeringGuard(baseURL: "https://me@Stub.example:444/a/b", allowedHosts: ["Other.Example"])
        #expect(isLetThrough([("Host", "stub.EXAMPLE:8080")], by: named))
        #expect(isLetThrough([("Host", "other.example.")], by: named))
        #expect(!isLetThrough([("Host", "a.other.example")], by: named))
    }

    @Test(
        "a page of the stub's own origin is, another one is not, whatever the method",
        arguments: [
            ("http://127.0.0.1:8080", true), ("https://127.0.0.1:8080", true), ("HTTP://127.0.0.1:8080", true),
            ("http://127.0.0.1", false), ("http://127.0.0.1:80801", false), ("ftp://127.0.0.1:8080", false),
            ("http://evil.example", false), ("null", false), ("", false), ("https://stub.example:444", true),
            ("https://stub.example", false), ("*", false),
        ]
    )
    func origins(_ origin: String, _ isOwn: Bool) {
        let steeringGuard = SteeringGuard(baseURL: "https://stub.example:444/a", crossOrigin: "*")
        for method in [HTTP.Method.get, .post, .delete] {
            let fields = [("Host", "127.0.0.1:8080"), ("Origin", origin)]
            #expect(isLetThrough(fields, by: steeringGuard, method) == isOwn)
        }
    }

    @Test("a page that is not of this very origin is not, which the browser says, and a named origin is")
    func sites() {
        let host = ("Host", "127.0.0.1:8080")
        for site in ["same-origin", "none"] { #expect(isLetThrough([host, ("Sec-Fetch-Site", site)])) }
        for site in ["cross-site", "same-site", "", "None"] {
            #expect(!isLetThrough([host, ("Sec-Fetch-Site", site)]))
        }
        for sites in [["none", "cross-site"], ["same-origin", "none", "same-site"], ["cross-site", "none"]] {
            #expect(!isLetThrough([host] + sites.map { ("Sec-Fetch-Site", $0) }))
        }
        #expect(isLetThrough([host, ("Sec-Fetch-Site", "none"), ("Sec-Fetch-Site", "none")]))
        let fields = [host, ("Origin", "https://app.example"), ("Sec-Fetch-Site", "cross-site")]
        #expect(isLetThrough(fields, by: SteeringGuard(crossOrigin: "https://app.example"), .post))
        #expect(!isLetThrough(fields, by: SteeringGuard(crossOrigin: "https://other.example"), .post))
        #expect(!isLetThrough(fields, by: SteeringGuard(crossOrigin: "*"), .post))
        // A rebound name is refused before its origin is looked at.
        let rebound = [("Host", "evil.example"), ("Origin", "http://evil.example"), ("Sec-Fetch-Site", "same-origin")]
        #expect(!isLetThrough(rebound))
    }

    @Test("a link to the page may stand anywhere")
    func navigation() {
        let fields = [
            ("Host", "127.0.0.1:8080"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
        ]
        #expect(isLetThrough(fields, .get, ["__admin"]))
        #expect(isLetThrough(fields, .head, ["__admin", ""]))
        #expect(!isLetThrough(fields, .post, ["__admin"]))
        #expect(!isLetThrough(fields, .get, ["__admin", "requests"]))
        #expect(!isLetThrough(fields, .get, ["__sandbox", "a", "__admin"]))
        #expect(!isLetThrough(fields.dropLast() + [("Sec-Fetch-Dest", "iframe")], .get, ["__admin"]))
        #expect(!isLetThrough(Array(fields.prefix(2)), .get, ["__admin"]))
    }
}
