import Bytes
import Demonstration
import FHIR
import Testing

@Suite("A consumer's request")
struct ConsumerRequestTests {
    private static let tree: JSONValue = [
        "status": "booked", "slot": [["reference": "Slot/1"]], "extension": [["url": "a"]],
    ]

    private func text(_ request: ConsumerRequest) throws -> String {
        let bytes = try request.bytes(host: "stub.test", now: 1_547_814_495, stored: Self.tree, release: .stu3)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("what is written is what is sent, but for Host and Content-Length")
    func bytes() throws {
        let request = ConsumerRequest("PUT", "/a?b").with(version: "HTTP/1.0").adding("X", "1").adding("x", "2")
        #expect(try text(request) == "PUT /a?b HTTP/1.0\r\nHost: stub.test\r\nX: 1\r\nx: 2\r\n\r\n")
        #expect(try text(request.with("X", "3")) == "PUT /a?b HTTP/1.0\r\nHost: stub.test\r\nX: 3\r\n\r\n")
        #expect(
            try text(request.without("X").with("host", "other").with(.text("é")))
                == "PUT /a?b HTTP/1.0\r\nhost: other\r\nContent-Length: 2\r\n\r\né"
        )
        #expect(try text(request.without("x").with(.bytes([])).withholding(2)).hasSuffix("Content-Length: 0\r\n"))
    }

    @Test("a body that is stored is edited, the last edit of a place being the one that counts")
    func stored() throws {
        let request = ConsumerRequest("PUT", "/a").with(.stored([.set("status", "cancelled")], .json))
        let edited = request.editing(.set("status", "noshow"), .set("slot.1", "x"), .extend(["url": "b"]))
        #expect(
            try text(edited).hasSuffix(
                #"{"status":"noshow","slot":[{"reference":"Slot/1"},"x"],"extension":[{"url":"b"},{"url":"a"}]}"#
            )
        )
        #expect(
            edited.bodySummary
                == #"the appointment as stored, with status "noshow", slot.1 "x", the extension b"#
        )
    }

    @Test(
        "an edit changes its place alone, and nothing where its path leads nowhere",
        arguments: [
            (.set("status", "noshow"), "status", "noshow"),
            (.set("slot.0.reference", "Slot/2"), "slot", [["reference": "Slot/2"]]),
            (.set("slot.1", "x"), "slot", [["reference": "Slot/1"], "x"]),
            (.set("slot.3", "x"), "slot", [["reference": "Slot/1"]]),
            (.set("status.text", "x"), "status", "booked"),
            (.set("meta.tag", "x"), "meta", ["tag": "x"]),
            (.remove("slot.0"), "slot", []),
            (.remove("slot.1"), "slot", [["reference": "Slot/1"]]),
            (.remove("status"), "status", nil),
            (.extend(["url": "b"]), "extension", [["url": "b"], ["url": "a"]]),
        ] as [(TreeEdit, String, JSONValue?)]
    )
    func edits(_ edit: TreeEdit, _ member: String, _ value: JSONValue?) {
        var expected = Self.tree.object ?? [:]
        expected[Text(member)] = value
        #expect(edit.applied(to: Self.tree) == .object(expected))
    }

    @Test("a token counts from when it is sent")
    func token() throws {
        let token = ConsumerToken(["sub": "1"], lifetime: 300).issued(-10).notBefore(5).editing(.set("sub", "2"))
        let request = ConsumerRequest("GET", "/").with("Authorization", .bearer(token))
        // {"alg":"none","typ":"JWT"} and {"sub":"2","iat":1547814485,"exp":1547814785,"nbf":1547814500}
        let claims = "eyJzdWIiOiIyIiwiaWF0IjoxNTQ3ODE0NDg1LCJleHAiOjE1NDc4MTQ3ODUsIm5iZiI6MTU0NzgxNDUwMH0"
        #expect(
            try text(request).contains("\r\nAuthorization: Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.\(claims).\r\n")
        )
        #expect(
            request.ownFields
                == [
                    "Authorization: Bearer and a token sub \"2\", issued -10 s from now, valid 5 s from now, lasting 300 s"
                ]
        )
    }

    @Test("long texts are cut where they are read, not where they are sent")
    func longTexts() throws {
        let request = ConsumerRequest("GET", "/" + String(repeating: "x", count: 200))
        #expect(request.line == "GET /\(String(repeating: "x", count: 149))… (201 bytes in all) HTTP/1.1")
        let target = "/" + String(repeating: "x", count: 200)
        #expect(try text(request) == "GET \(target) HTTP/1.1\r\nHost: stub.test\r\n\r\n")
    }
}
