import Bytes
import HTTP
import Testing

@Suite("Entity tags, RFC 9110 §8.8.3 and §13.1")
struct EntityTagTests {
    @Test(
        "a tag is read and written as sent",
        arguments: [("\"\"", false, ""), ("W/\"3\"", true, "3"), ("\"a'\\é!#\"", false, "a'\\é!#")]
    )
    func tags(text: String, isWeak: Bool, opaqueValue: String) throws {
        let tag = try EntityTag(Text(text))
        #expect(tag == EntityTag(isWeak: isWeak, opaqueValue: Text(opaqueValue)))
        #expect(tag.description == text)
    }

    @Test(
        "what is no tag is refused",
        arguments: [
            "", "3", "W/3", "w/\"3\"", "W/ \"3\"", "\"3", "\"a b\"", "\"a\"b", " \"3\"", "\"3\" ", "W/", "\"a\tb\"",
            "'3'",
        ]
    )
    func noTags(_ text: String) {
        #expect(throws: MalformedValue.self) { try EntityTag(Text(text)) }
    }

    @Test("the error says what was expected where, and what came")
    func errors() {
        #expect(throws: MalformedValue.unexpected(.entityTag, at: 5, found: "\"x\"")) {
            try EntityTagCondition("\"1\", x")
        }
        #expect(throws: MalformedValue.unexpected(.closingQuoteOfTag, at: 4, found: nil)) { try EntityTag("W/\"3") }
        #expect(throws: MalformedValue.unexpected(.capitalW, at: 5, found: "\"w/\"2\"\"")) {
            try EntityTagCondition("\"1\", w/\"2\"")
        }
        #expect(throws: MalformedValue.unexpected(.slash, at: 1, found: nil)) { try MediaType("a") }
        #expect(throws: MalformedValue.weight(found: "\"2\"")) { try Accept("a/b;q=2") }
        #expect(throws: MalformedValue.escape(found: "\"%zz\"")) { try Query("a=%zz") }
        #expect(throws: MalformedValue.notUTF8(found: "\"%FF\"")) { try Query("a=%FF") }
    }

    @Test(
        "tags are compared by their values, weak and strong alike",
        arguments: [
            ("*", true), ("W/\"3\"", true), ("\"3\"", true), ("W/\"4\"", false), ("\"4\"", false), ("W/\"03\"", false),
            (" , W/\"2\" ,, W/\"3\",", true), ("\"1\",\"3\"", true), ("\"a,W/\"\t, W/\"3\"", true), ("\"W/3\"", false),
        ]
    )
    func conditions(text: String, matches: Bool) throws {
        let condition = try EntityTagCondition(Text(text))
        #expect(condition.matches(EntityTag(isWeak: true, opaqueValue: "3")) == matches)
        #expect(condition.matches(EntityTag(isWeak: false, opaqueValue: "3")) == matches)
    }

    @Test(
        "a malformed condition is refused",
        arguments: ["", " ", ",", "*, \"3\"", "\"3\", *", "\"3\" \"4\"", "3", "\"3\";a", "**"]
    )
    func malformed(_ text: String) {
        #expect(throws: MalformedValue.self) { try EntityTagCondition(Text(text)) }
    }
}

@Suite("Content codings, RFC 9110 §8.4")
struct ContentEncodingTests {
    @Test(
        "are told in their order, without case, and without what is none",
        arguments: [
            ("gzip", ["gzip"]), ("GZip, identity", ["gzip"]), ("identity", []), ("", []), (" , ,", []),
            ("deflate ,\tx-gzip,", ["deflate", "x-gzip"]), ("*", ["*"]),
        ] as [(String, [Text])]
    )
    func read(_ text: String, _ codings: [Text]) throws {
        #expect(try ContentEncoding(Text(text)).codings == codings)
    }

    @Test("are tokens and nothing else", arguments: ["gzip;q=1", "gzip deflate", "\"gzip\"", "gzip/1", "(gzip)"])
    func refused(_ text: String) {
        #expect(throws: MalformedValue.self) { try ContentEncoding(Text(text)) }
    }
}

@Suite("Media types and negotiation, RFC 9110 §8.3 and §12.5")
struct MediaTypeTests {
    @Test(
        "a media type is read without case, its parameters unquoted",
        arguments: [
            ("application/fhir+json", "application/fhir+json"),
            ("Application/JSON;Charset=UTF-8", "application/json; charset=UTF-8"),
            ("text/plain ; a=\"b c\" ;; d=\"e\"", "text/plain; a=\"b c\"; d=e"),
            ("a/b;c=\"\\\"\\\\\"", "a/b; c=\"\\\"\\\\\""),
            (" a/b ;", "a/b"), ("a/b;c=\"\"", "a/b; c=\"\""),
        ]
    )
    func read(text: String, description: String) throws {
        #expect(try MediaType(Text(text)).description == description)
    }

    @Test(
        "what is no media type is refused",
        arguments: [
            "", "a", "a/", "/b", "a/b/c", "a /b", "a/b c", "a/b;c", "a/b;c=", "a/b;c =d", "a/b;c=\"d", "a/b,c/d",
            "a/b;=d",
        ]
    )
    func refused(_ text: String) {
        #expect(throws: MalformedValue.self) { try MediaType(Text(text)) }
    }

    @Test("parameters are looked up by name")
    func parameter() throws {
        let type = try MediaType("application/fhir+json; fhirVersion=4.0; charset=utf-8")
        #expect(type.parameter("fhirversion") == "4.0")
        #expect(type.parameter("charset") == "utf-8")
        #expect(type.parameter("q") == nil)
        #expect(type.essence == "application/fhir+json")
    }

    static let json = MediaType(type: "application", subtype: "fhir+json")
    static let xml = MediaType(type: "application", subtype: "fhir+xml")

    @Test(
        "the best of JSON and XML is chosen",
        arguments: [
            ("*/*", json), ("", json), ("application/fhir+xml", xml), ("application/*", json), ("text/html", nil),
            ("application/fhir+json;q=0.5, application/fhir+xml;q=0.501", xml),
            ("application/fhir+xml;q=0.5,*/*;q=0.4", xml),
            ("application/fhir+json;q=0, */*", xml), ("*/*;q=0", nil), ("*/*;q=1, application/*;q=0", nil),
            ("APPLICATION/FHIR+XML; charset=utf-8", xml),
            ("application/fhir+xml;v=1, application/fhir+json;q=0.1", json),
            ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", json), ("*", json), ("*;q=0", nil),
            ("application/fhir+xml;q=.21, *;q=.2", xml), ("application/fhir+xml;q=.2, application/json, *;q=.21", json),
            ("text/html, , */*;q=0.001", json), ("application/fhir+xml;q=1.000;ext=1, */*;q=0.9", xml),
        ] as [(String, MediaType?)]
    )
    func negotiation(text: String, chosen: MediaType?) throws {
        #expect(try Accept(Text(text)).best(of: [Self.json, Self.xml]) == chosen)
    }

    @Test("a range with parameters is narrower than one without")
    func specificity() throws {
        let r4 = try MediaType("application/fhir+json; fhirVersion=4.0")
        let accept = try Accept("application/fhir+json;q=0.2, application/fhir+json;fhirVersion=4.0;q=0.9, */*;q=0.1")
        #expect(accept.quality(of: r4) == 900)
        #expect(accept.quality(of: Self.json) == 200)
        #expect(accept.quality(of: Self.xml) == 100)
    }

    @Test(
        "a malformed Accept is refused",
        arguments: [
            "a", "*a", "*/json", "a/b;q=", "a/b;q=2", "a/b;q=1.001", "a/b;q=0.1234", "a/b;q=.", "a/b;q=.1234",
            "a/b;q=..5", "a/b;q=0,5", "a/b;q=-1", "a/b c/d", "* c/d",
        ]
    )
    func malformed(_ text: String) {
        #expect(throws: MalformedValue.self) { try Accept(Text(text)) }
    }

    @Test(
        "a content coding is chosen",
        arguments: [
            ("gzip", .gzip), ("x-gzip", .gzip), ("GZIP;q=0.5", .gzip), ("gzip;q=0", .identity), ("", .identity),
            ("br", .identity),
            ("*", .gzip), ("*;q=0", nil), ("identity;q=0", nil), ("gzip, identity;q=0", .gzip),
            ("br, identity;q=0, *;q=0", nil),
            ("gzip;q=0, *", .identity), ("gzip;q=0.5, identity", .identity), ("*;q=0, identity", .identity),
            ("deflate, gzip;q=1.0, *;q=0.5", .gzip), ("gzip;q=0, identity;q=0", nil),
        ] as [(String, AcceptEncoding.Coding?)]
    )
    func codings(text: String, coding: AcceptEncoding.Coding?) throws {
        #expect(try AcceptEncoding(Text(text)).preferred == coding)
    }

    @Test("a malformed Accept-Encoding is refused", arguments: ["gzip;q=x", "gzip br", "gzip/1", ";q=1"])
    func malformedCodings(_ text: String) {
        #expect(throws: MalformedValue.self) { try AcceptEncoding(Text(text)) }
    }
}

@Suite("Query")
struct QueryTests {
    @Test(
        "parameters are decoded in order",
        arguments: [
            (nil, []), ("", []), ("a=1", ["a:1"]), ("a=1&a=2&b", ["a:1", "a:2", "b:"]), ("&&a=b=c&", ["a:b=c"]),
            ("a+b=c%20d%2B", ["a b:c d+"]), ("%61=%E2%82%AC", ["a:€"]), ("=x", [":x"]), ("a=%26%3D", ["a:&="]),
        ] as [(String?, [String])]
    )
    func read(text: String?, parameters: [String]) throws {
        #expect(try Query(text.map { Text($0) }).parameters.map { "\($0.name):\($0.value)" } == parameters)
    }

    @Test(
        "a wrong escape and what is no UTF-8 are refused",
        arguments: ["a=%", "a=%4", "%zz", "a=%FF", "a=%C0%AF", "a=%+1"]
    )
    func refused(_ text: String) {
        #expect(throws: MalformedValue.self) { try Query(Text(text)) }
    }

    @Test("values are found by name, case counting")
    func lookup() throws {
        let query = try Query("_format=xml&a=1&a=2")
        #expect(query["_format"] == "xml")
        #expect(query["A"] == nil)
        #expect(query.values(of: "a") == ["1", "2"])
    }
}

@Suite("Prefer, RFC 7240")
struct PreferTests {
    @Test(
        "return is read among other preferences",
        arguments: [
            ("return=minimal", .minimal), ("return=representation", .representation),
            ("Return = \"minimal\"", .minimal),
            ("respond-async, wait=10;x=y, return=minimal;foo=bar", .minimal),
            ("return=minimal, return=representation", .minimal),
            ("return=OperationOutcome", nil), ("return", nil), ("", nil), ("return=", nil), ("@", nil),
        ] as [(String, Prefer.Return?)]
    )
    func preferences(text: String, expected: Prefer.Return?) {
        #expect(Prefer(Text(text)).return == expected)
    }
}

@Suite("What looks alike in field values")
struct LookalikeTests {
    @Test("é and e with an accent behind it are two tags, two parameters and two names in a query")
    func bytes() throws {
        #expect(try EntityTag("\"\u{E9}\"") != EntityTag("\"e\u{301}\""))
        #expect(try !EntityTag("\"\u{E9}\"").matches(EntityTag("W/\"e\u{301}\"")))
        #expect(try Set([EntityTag("\"\u{E9}\""), EntityTag("\"e\u{301}\"")]).count == 2)
        #expect(try MediaType("a/b;c=\"\u{E9}\"") != MediaType("a/b;c=\"e\u{301}\""))
        let query = try Query("e%CC%81=1&%C3%A9=2")
        #expect(query["\u{E9}"] == "2")
        #expect(query.values(of: "e\u{301}") == ["1"])
        #expect(Prefer("return=\"minimal\u{301}\"").return == nil)
    }
}
