import Bytes
import FHIR
import Testing

@testable import Steering

@Suite("What a pattern of requests may say")
struct PatternValueTests {
    private func reason(of json: JSONValue) -> String? {
        do throws(CallError) {
            _ = try RequestPattern(MemberReader(json, in: "the test", allowing: RequestPattern.names))
            return nil
        } catch {
            return error.text
        }
    }

    @Test(
        "what nothing can match is refused with the reason",
        arguments: [
            (
                ["urlPath": "Appointment"],
                "the test: urlPath must be a path as it is sent, which begins with / and has no query, no blank and no #; "
                    + #"found "Appointment""#
            ),
            (
                ["urlPath": "/a?b"],
                "the test: urlPath must be a path as it is sent, which begins with / and has no query, no blank and no #; "
                    + #"found "/a?b""#
            ),
            (
                ["urlPathPattern": "$^"],
                "the test: urlPathPattern must be a regular expression that some whole path can match, which begins "
                    + #"with / and has no query; found "$^""#
            ),
            (
                ["urlPath": "/a", "urlPathPattern": "/b"],
                #"the test: urlPathPattern must be one that matches urlPath, /a, if both are given; found "/b""#
            ),
            (
                ["dialect": "nope"],
                "the test: dialect must be one of core, systmone, gpconnect, registry, bars, healthcloud; found "
                    + #""nope""#
            ),
            (
                ["rule": "core.nope"],
                "the test: rule must be the id of a rule, such as core.if-match.required; GET /__admin/dialects lists "
                    + #"them; found "core.nope""#
            ),
            (["headers": ["a b": ["equalTo": "x"]]], #"headers: expected the name of a field, found "a b""#),
            (["headers": ["": ["equalTo": "x"]]], #"headers: expected the name of a field, found """#),
            (
                ["headers": ["X": ["equalTo": "x", "absent": true]]],
                "headers, X: a field that is absent has no value; leave out absent, or the rest"
            ),
            (
                ["headers": ["X": ["matches": "a^b"]]],
                #"headers, X: matches must be a regular expression that some value can match; found "a^b""#
            ),
        ] as [(JSONValue, String)]
    )
    func refused(_ pattern: JSONValue, _ text: String) {
        #expect(reason(of: pattern) == text)
    }

    @Test(
        "so is what no request can have, and what two members can never both be",
        arguments: [
            ["urlPath": "/a b"], ["urlPath": "/a#b"], ["urlPath": "/é"], ["appointment": ""], ["appointment": "a/b"],
            ["resource": ""], ["resource": "Nope"], ["resource": "Nope/1"], ["resource": "Slot/"],
            ["resource": "Slot/1/2"],
            ["headers": ["X": ["equalTo": "a\nb"]]], ["headers": ["X": ["equalTo": " a"]]],
            ["headers": ["X": ["contains": "\u{0}"]]], ["dialect": "core", "rule": "bars.message.version"],
            ["appointment": "1", "resource": "Slot/1"], ["appointment": "1", "resource": "Appointment/2"],
        ] as [JSONValue]
    )
    func impossible(_ pattern: JSONValue) {
        #expect(reason(of: pattern) != nil)
    }

    @Test(
        "what something can match is taken",
        arguments: [
            ["urlPath": "/"], ["urlPath": "/Appointment/1%3F", "urlPathPattern": "/App.*"], ["dialect": "bars"],
            ["rule": "core.if-match.required"], ["rule": "systmone.server.memory"],
            ["headers": ["X-A": ["absent": true]]], ["headers": ["X-A": ["equalTo": "x", "absent": false]]],
            ["resource": "Slot"], ["resource": "Slot/507"], ["appointment": "1", "resource": "Appointment/1"],
            ["headers": ["X-A": ["matches": ""]]], ["headers": ["X-A": ["matches": "$^"]]],
        ] as [JSONValue]
    )
    func taken(_ pattern: JSONValue) {
        #expect(reason(of: pattern) == nil)
    }

    @Test(
        "an expression that no path can match is told from one that some can",
        arguments: [
            ("/a", true), ("^/a$", true), (".*", true), ("[^a]+", true), ("a|/", true), ("(a|b)?/x", true),
            (#"/\bA"#, true), (#"\B/a"#, true), ("/é", true), ("/[à-ü]", true), ("", false), ("a", false),
            ("$^", false),
            ("Appointment/.*", false), ("/a^b", false), ("/a$b", false), (#"/\Ba"#, false), (#"/a\?b=.*"#, false),
            ("é/", false), ("(a|b)+/", false), ("[^/]/", false), (#"/a\bb"#, false), ("a*", false), ("/[?]", false),
        ]
    )
    func paths(_ text: String, _ canMatch: Bool) throws {
        #expect(try RegularExpression(text).canMatchPath == canMatch)
    }
}
