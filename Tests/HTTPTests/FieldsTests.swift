import Bytes
import HTTP
import Testing

@Suite("Fields")
struct FieldsTests {
    @Test("names are compared without case, and by their letters only")
    func names() {
        var fields = Fields()
        fields.append(FieldName("X-a"), "1")
        #expect(fields[FieldName("x-A")] == "1")
        // 0x20 apart like a letter's two cases, but no letters: `^` and `~`, and `-` against CR.
        fields.append(FieldName("^"), "2")
        #expect(fields[FieldName("~")] == nil)
        #expect(fields[FieldName("X-ab")] == nil)
        #expect(fields.contains(FieldName("X-A")))
        #expect(!fields.contains(FieldName("X_a")))
        #expect(fields.count == 2)
    }

    @Test(
        "no value can end its line",
        arguments: [
            ("a\r\nSet-Cookie: b", "a  Set-Cookie: b"), ("a\u{0}b", "a b"), ("\n", " "), ("a\tb\u{7f}", "a\tb "),
            ("long enough for a word\r", "long enough for a word "), ("\r\n\r\n", "    "), ("é", "é"), ("", ""),
        ]
    )
    func controls(value: String, kept: String) {
        var fields = Fields()
        fields.append(.location, value)
        #expect(fields[.location] == Text(kept))
    }

    @Test("no name can end its line")
    func wrongName() {
        var fields = Fields()
        fields.append(FieldName("a: b\r\n"), "c")
        #expect(fields.entries.map(\.name) == ["a--b--"])
    }

    @Test("an answer's lines come out as they were kept, opaque bytes too, when Host is replaced")
    func opaque() {
        let head = Array("GET http://b/ HTTP/1.1\r\nhost: a\r\nX:\t".utf8) + [0x80, 0xFF] + Array("\r\n\r\n".utf8)
        var decoder = RequestDecoder(limits: MessageLimits())
        var offset = 0
        guard case .request(let request)? = try? decoder.decode(head.span, from: &offset) else {
            Issue.record("no request came")
            return
        }
        var output: [UInt8] = []
        let response = Response(status: .noContent, fields: request.fields)
        ResponseEncoder.encode(response, to: .get, version: .http11, closing: false, date: [], into: &output)
        let lines = Array("HTTP/1.1 204 No Content\r\nDate: \r\nHost: b\r\nX: ".utf8) + [0x80, 0xFF]
        #expect(output == lines + Array("\r\n\r\n".utf8))
    }

    @Test("setting a field leaves one line, where the first stood")
    func set() {
        var fields = Fields()
        for (name, value) in [("A", "1"), ("B", "2"), ("a", "3"), ("C", "4")] { fields.append(FieldName(name), value) }
        fields.set(FieldName("A"), "5")
        fields.set(FieldName("D"), "6")
        #expect(fields.entries.map { "\($0.name)=\($0.value)" } == ["A=5", "B=2", "C=4", "D=6"])
    }

    @Test(
        "Connection decides with the version whether the client wants the connection closed",
        arguments: [
            ("HTTP/1.1", "", false), ("HTTP/1.1", "close", true), ("HTTP/1.1", "keep-alive, CLOSE", true),
            ("HTTP/1.1", "closed", false), ("HTTP/1.1", "x,close ,y", true),
            ("HTTP/1.1", "a\r\nConnection: close", true),
            ("HTTP/1.0", "", true), ("HTTP/1.0", "Keep-Alive", false), ("HTTP/1.0", "keep-alive, close", true),
            ("HTTP/1.1", "keep-alive", false),
        ]
    )
    func persistence(version: String, connection: String, wantsClose: Bool) {
        let request = request("GET / \(version)\r\nHost: a\r\nConnection: \(connection)\r\n\r\n")
        #expect(request?.wantsClose == wantsClose)
    }
}
