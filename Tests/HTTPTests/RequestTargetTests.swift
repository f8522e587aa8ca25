import Bytes
import HTTP
import Testing

@Suite("Request target, RFC 9112 §3.2")
struct RequestTargetTests {
    static let targets: [(sent: String, text: String, segments: [String], query: String?)] = [
        ("/", "/", [], nil),
        ("/a", "/a", ["a"], nil),
        ("/a/", "/a/", ["a", ""], nil),
        ("//", "//", ["", ""], nil),
        ("/a//b", "/a//b", ["a", "", "b"], nil),
        ("/?", "/?", [], ""),
        ("/a/b?c=d/e?f", "/a/b?c=d/e?f", ["a", "b"], "c=d/e?f"),
        ("/%41%2fb%2Fc", "/%41%2fb%2Fc", ["A/b/c"], nil),
        ("/a%20b+c", "/a%20b+c", ["a b+c"], nil),
        ("/%E2%82%AC", "/%E2%82%AC", ["€"], nil),
        ("/...", "/...", ["..."], nil),
        ("/.a/a.", "/.a/a.", [".a", "a."], nil),
        ("/a?x|y", "/a?x|y", ["a"], "x|y"),
        ("http://b", "/", [], nil),
        ("HTTP://b:80/x/y?z", "/x/y?z", ["x", "y"], "z"),
        ("http://b?z=1", "/?z=1", [], "z=1"),
    ]

    @Test("a target is decoded once", arguments: targets)
    func decoded(sent: String, text: String, segments: [String], query: String?) {
        let target = request("GET \(sent) HTTP/1.1\r\nHost: a\r\n\r\n")?.target
        #expect(target?.text == Text(text))
        #expect(target?.segments == segments.map { Text($0) })
        #expect(target?.query == query.map { Text($0) })
        #expect(target?.isServerWide == false)
    }

    @Test("OPTIONS asks about the server with an asterisk or a bare authority", arguments: ["*", "http://b:81"])
    func serverWide(_ target: String) {
        #expect(request("OPTIONS \(target) HTTP/1.1\r\nHost: a\r\n\r\n")?.target.isServerWide == true)
    }

    @Test("the authority of an absolute target replaces Host, or stands in for it in HTTP/1.0")
    func authority() {
        #expect(request("GET http://b:81/ HTTP/1.1\r\nHost: a\r\n\r\n")?.fields.values(of: .host) == ["b:81"])
        #expect(request("GET http://b/ HTTP/1.0\r\nX: y\r\n\r\n")?.fields.values(of: .host) == ["b"])
        #expect(refusal(of: "GET http://b/ HTTP/1.1\r\nX: y\r\n\r\n") == 400)
    }

    @Test(
        "a wrong target is refused",
        arguments: [
            "a", "*", "?x", "a:80", "https://a/", "ftp://a/", "http:/a", "http://", "http:///a", "http://u@a/",
            "http://a:b/", "/#", "/a#b", "/?a#b", "/%", "/%4", "/%4g", "/%g4", "/%%41", "/%00", "/%1f", "/%7F",
            "/%0d%0a",
            "/?a=%", "/?a=%zz", "/?a=%00", "/.", "/..", "/a/../b", "/a/.", "/%2e", "/%2E%2e/x", "/.%2e", "/\u{e9}",
            "/%80", "/%C0%AE%C0%AE", "/%C0%AF", "/%E0%80%AF", "/%F8%88%80%80%80", "/%ED%A0%80", "/%C3",
        ]
    )
    func refused(_ target: String) {
        #expect(refusal(of: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") == 400)
    }

    @Test(
        "the error names what is wrong and where it stands in the line",
        arguments: [
            ("/a%4g", .escape(found: "\"%4g\"", at: 6)), ("/a%0a", .escapedControl(found: "\"%0a\"", at: 6)),
            ("/a/%2e%2e", .dotSegment(found: "\"%2e%2e\"", at: 7)),
            ("/a/%C3", .segmentNotUTF8(found: "\"%C3\"", at: 7)),
            ("a", .targetStart(found: "\"a\"")), ("*", .asteriskWithoutOptions), ("/#", .targetFragment),
            ("/a\u{e9}", .targetByte(0xC3, at: 6)), ("http://a:b/", .targetAuthority(.port(found: "\"a:b\""))),
            ("http:///a", .targetAuthority(.empty)), ("http://u@a/", .targetAuthority(.byte(0x40, at: 1))),
        ] as [(String, ProtocolError)]
    )
    func errors(_ target: String, _ error: ProtocolError) {
        #expect(decode("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n").error == error)
    }
}
