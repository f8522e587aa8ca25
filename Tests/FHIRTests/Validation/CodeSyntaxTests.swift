import Testing

@testable import FHIR

@Suite("Codes of open bindings")
struct CodeSyntaxTests {
    @Test(
        "language tags have the syntax of BCP 47",
        arguments: [
            "en", "en-GB", "EN-gb", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1901", "es-419", "zh-cmn-Hans-CN", "x-a",
            "en-a-bbb-x-a-ccc", "i-klingon", "de-u-co-phonebk", "cy",
        ]
    )
    func languages(_ tag: String) throws {
        #expect(try faults(appointment("\"language\": \"\(tag)\""), .r4) == [])
    }

    @Test(
        "what is no language tag is refused",
        arguments: [
            "e", "en_GB", "en-", "-en", "en--GB", "english language", "toolonglanguage", "e1", "en-a", "x", "en-x",
            "en-GB-GB-US", "de-419-DE", "é", "i-nothing",
        ]
    )
    func noLanguages(_ tag: String) throws {
        for release in Release.allCases {
            let findings = try Validator(release).findings(in: appointment("\"language\": \"\(tag)\""))
            #expect(findings.map(Fault.init) == [Fault(.invalidValue, "Appointment.language")])
            #expect(findings.map(\.expected) == ["a language tag (BCP 47): en-GB"])
        }
    }

    @Test(
        "media types have the syntax of BCP 13",
        arguments: [
            "text/plain", "application/fhir+xml", "application/vnd.a-b.c+json", "text/plain; charset=utf-8",
            "application/fhir+json;fhirVersion=4.0", "text/plain; a=\\\"b;c\\\"; d=e",
        ]
    )
    func mediaTypes(_ type: String) throws {
        #expect(try faults(attachment(type), .r4) == [])
    }

    @Test(
        "what is no media type is refused",
        arguments: [
            "text", "text/", "/plain", "text/plain/x", "text/pl@in", "text/*", "text/plain;", "text/plain; charset",
            "text/plain; a=", "text/plain; a=\\\"b", "text / plain", "text/plain; a=\\\"b\\\" c",
        ]
    )
    func noMediaTypes(_ type: String) throws {
        let path = "Appointment.extension[0].valueAttachment.contentType"
        #expect(try faults(attachment(type), .r4) == [Fault(.invalidValue, path)])
        #expect(try faults(attachment(type), .stu3) == [Fault(.invalidValue, path)])
    }

    private func attachment(_ type: String) throws -> JSONValue {
        let value = #"{"contentType": "\#(type)", "url": "http://a"}"#
        return try appointment(#""extension": [{"url": "u", "valueAttachment": \#(value)}]"#)
    }
}
