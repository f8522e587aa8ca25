import Bytes
import HTTP
import Testing

@Suite("Field lines, RFC 9112 §5")
struct FieldLineTests {
    @Test(
        "a line that is no field is refused",
        arguments: [
            "X : a", "X\t: a", ": a", "X", "X a: b", " X: a", "\tX: a", "X@: a", "X\u{e9}: a", "(X): a", "X: a\u{0}b",
            "X: \u{b}a", "X: a\u{7f}", "X\u{1}: a", "X: a\r\n folded", "X: a\r\n\tfolded", "\"X\": a",
        ]
    )
    func refused(_ line: String) {
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n\r\n") == 400)
        #expect(refusal(of: "GET / HTTP/1.1\r\n\(line)\r\nHost: a\r\n\r\n") == 400)
    }

    @Test(
        "the error names what is wrong and in which line",
        arguments: [
            ("X : a", .spaceBehindFieldName(line: 2, name: "\"X\"")), (": a", .emptyFieldName(line: 2)),
            ("X", .noColon(line: 2, found: "\"X\"")), (" X: a", .foldedValue(line: 2)),
            ("X@: a", .fieldNameByte(0x40, line: 2, at: 1)), ("Host: a", .repeatedHost),
            ("Date: a\r\nDATE: b", .repeatedField(name: "DATE", line: 3)),
            ("Expect: x", .unknownExpectation(found: "\"x\"")),
        ] as [(String, ProtocolError)]
    )
    func errors(_ line: String, _ error: ProtocolError) {
        #expect(decode("GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n\r\n").error == error)
    }

    @Test(
        "the error names what is wrong with Host",
        arguments: [
            ("", .noHost), ("Host:\r\n", .host(.empty)), ("Host: [::1\r\n", .host(.noHost(found: "\"[::1\""))),
            ("Host: a b\r\n", .host(.byte(0x20, at: 1))), ("Host: a:65536\r\n", .host(.port(found: "\"a:65536\""))),
        ] as [(String, ProtocolError)]
    )
    func hostErrors(_ line: String, _ error: ProtocolError) {
        #expect(decode("GET / HTTP/1.1\r\n\(line)\r\n").error == error)
    }

    @Test("bytes of 80 to FF in a value are opaque")
    func opaque() {
        let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\nX: a".utf8) + [0x80, 0xFF] + Array("\tb\r\n\r\n".utf8)
        #expect(decode([bytes]).requests == ["GET / http11 [Host=a|X=a\u{FFFD}\u{FFFD}\tb] "])
    }

    @Test(
        "Host is one authority",
        arguments: [
            "", "Host: a\r\nHost: a", "Host: a\r\nhost: b", "Host:", "Host: a b", "Host: u@a", "Host: a:b",
            "Host: a:65536",
            "Host: a:-1", "Host: a/b", "Host: [::1", "Host: [::1]x", "Host: []", "Host: [g]", "Host: :80",
            "Host: a%4", "Host: a?b", "Host: a\\b", "Host: \u{e9}", "Host: a:80:80",
        ]
    )
    func wrongHost(_ line: String) {
        let lines = line.isEmpty ? "" : line + "\r\n"
        #expect(refusal(of: "GET / HTTP/1.1\r\n\(lines)X: y\r\n\r\n") == 400)
    }

    @Test(
        "Host may be a name, an address, and have a port",
        arguments: [
            "a", "a.example:", "127.0.0.1:65535", "[::1]:80", "[::ffff:1.2.3.4]", "a_b-c~d", "a%20b", "localhost:0",
        ]
    )
    func soundHost(_ host: String) {
        #expect(request("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")?.fields[.host] == Text(host))
    }

    @Test("HTTP/1.0 may lack Host")
    func noHost() {
        #expect(request("GET / HTTP/1.0\r\n\r\n") != nil)
        #expect(refusal(of: "GET / HTTP/1.0\r\nHost: a b\r\n\r\n") == 400)
    }

    @Test(
        "a single-value field with two different values is refused, with two equal ones served",
        arguments: [
            "Authorization", "Content-Type", "authorization", "CONTENT-TYPE", "If-Modified-Since",
            "If-Unmodified-Since",
            "If-Range", "Range", "User-Agent", "Origin", "Referer", "From", "Date", "Max-Forwards", "Content-Range",
            "Content-Location", "Proxy-Authorization",
        ]
    )
    func singleValue(_ name: String) {
        let head = "GET / HTTP/1.1\r\nHost: a\r\n\(name): a\r\n"
        #expect(refusal(of: head + "\(name.uppercased()): b\r\n\r\n") == 400)
        #expect(refusal(of: head + "\(name.uppercased()): a\r\n\r\n") == nil)
        #expect(refusal(of: head + "\(name): a\r\n\(name): A\r\n\r\n") == 400)
    }

    @Test("a list field sent twice is joined")
    func list() {
        let fields = request("GET / HTTP/1.1\r\nHost: a\r\nIf-Match: \"1\"\r\nX: y\r\nif-match: W/\"2\"\r\n\r\n")?
            .fields
        #expect(fields?.list(.ifMatch) == "\"1\", W/\"2\"")
        #expect(fields?[.ifMatch] == "\"1\"")
    }
}
