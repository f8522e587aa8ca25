import Foundation
import Glibc
import HTTPAsking
import TestSupport
import Testing

/// Runs of combining marks in another order than the canonical one, wherever a peer can put text: what compares them by
/// canonical equivalence takes time with the square of their length, which is seconds for one request.
@Suite("What hostile text costs", .timeLimit(.minutes(10)))
struct HostileTextTests {
    /// A message that has a text in it, and the status that answers it.
    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Int
        let message: @Sendable (Stored, String) -> [UInt8]

        init(_ name: String, _ status: Int, _ message: @escaping @Sendable (Stored, String) -> [UInt8]) {
            self.name = name
            self.status = status
            self.message = message
        }

        var testDescription: String { name }
    }

    /// The appointment that bodies are made from, as the stub gives it out.
    struct Stored: Sendable {
        let content: String

        /// With the first occurrence of a text replaced.
        func replacing(_ text: String, by other: String) -> String {
            guard let range = content.range(of: text, options: .literal) else { return content }
            return content.replacingCharacters(in: range, with: other)
        }
    }

    @Test("four times the text costs no more than about four times as much", arguments: places.indices)
    func costs(_ index: Int) throws {
        let places = Self.places[index]
        let stub = try CommandProcess([
            "--port", "0", "--log", "off", "--limit", "request-line=1000000", "--limit", "head=1000000",
        ])
        let port = try stub.port()
        let stored = Stored(content: try ClientConnection(port: port).get("/Appointment/\(Self.id)").text)
        for place in places {
            let (small, large) = (Self.hostile(4_000), Self.hostile(16_000))
            let few = try cost(place.message(stored, small), to: stub, port, place)
            let many = try cost(place.message(stored, large), to: stub, port, place)
            #expect(many < max(few, Self.noise) * 6, "\(place.name): \(few) for 4,000, \(many) for 16,000")
        }
    }

    /// The stub's processor time for a message: the least of some, so that what else it does counts for little.
    private func cost(_ message: [UInt8], to stub: CommandProcess, _ port: UInt16, _ place: Place) throws -> Duration {
        var costs: [Duration] = []
        for _ in 0..<3 {
            let begin = try stub.processorTime()
            let connection = try ClientConnection(port: port)
            try connection.send(message)
            let answer = try connection.receiveAnswer()
            costs.append(try stub.processorTime() - begin)
            #expect(answer.status == place.status, "\(place.name): \(answer.text.prefix(200))")
            // One that takes that long is not worth another try.
            if costs[costs.count - 1] > .seconds(1) { break }
        }
        return costs.min() ?? .zero
    }

    /// What the stub does beside a request may cost this much; text that is compared with the square of its length
    /// costs a hundred times as much.
    private static let noise = Duration.milliseconds(5)

    private static func hostile(_ pairs: Int) -> String {
        "a" + String(repeating: "\u{316}\u{301}", count: pairs)
    }

    static let id = "aebebd1000000001"
}

extension HostileTextTests {
    static let places = [inJSON, inXML, inFields, inTarget, inTokens, inCalls]

    private static func update(_ content: String, _ type: String = "application/fhir+json") -> [UInt8] {
        message("PUT", "/Appointment/\(id)", ["Content-Type: \(type)", "If-Match: W/\"1\""], content)
    }

    private static let inJSON = [
        Place("the status", 422) { update($0.replacing("\"booked\"", by: "\"\($1)\"")) },
        Place("the id", 400) { update($0.replacing("\"\(id)\"", by: "\"\($1)\"")) },
        Place("a description", 422) { update($0.replacing("\"description\":\"", by: "\"description\":\"\($1)")) },
        Place("the resource's type", 400) { update($0.replacing("\"Appointment\"", by: "\"\($1)\"")) },
        Place("a member's name", 422) { update($0.replacing("\"status\"", by: "\"\($1)\":1,\"status\"")) },
        Place("two members' names", 422) {
            update($0.replacing("\"status\"", by: "\"\($1)\":1,\"\($1)b\":1,\"status\""))
        },
        Place("an extension's url", 422) {
            update($0.replacing("\"extension\":[", by: "\"extension\":[{\"url\":\"\($1)\",\"valueString\":\"a\"},"))
        },
    ]

    private static func xml(_ content: String) -> [UInt8] {
        let start = "<Appointment xmlns=\"http://hl7.org/fhir\"><id value=\"\(id)\"/>"
        return update(start + content + "</Appointment>", "application/fhir+xml")
    }

    private static func narrative(_ content: String) -> [UInt8] {
        let start = "<text><status value=\"generated\"/><div xmlns=\"http://www.w3.org/1999/xhtml\">"
        return xml(start + content + "</div></text>")
    }

    private static let inXML = [
        Place("an element's value", 422) { xml("<status value=\"\($1)\"/>") },
        Place("an element's name", 422) { xml("<\($1) value=\"a\"/>") },
        Place("an attribute's name", 400) { xml("<status \($1)=\"a\"/>") },
        Place("a namespace", 422) { xml("<status xmlns:\($1)=\"\($1)\" value=\"booked\"/>") },
        Place("a processing instruction", 422) { xml("<?\($1) a?>") },
        Place("a narrative's text", 422) { narrative($1) },
        Place("a narrative's element", 422) { narrative("<\($1)>a</\($1)>") },
        Place("a narrative's attribute", 422) { narrative("<p class=\"\($1)\">a</p>") },
    ]

    private static let inFields = [
        Place("Content-Type", 415) { update($0.content, "application/\($1)") },
        Place("a parameter of Content-Type", 415) {
            update($0.content, "application/fhir+json; charset=\"\($1)\"; fhirVersion=\"\($1)\"")
        },
        Place("Accept", 406) { message("GET", "/Appointment/\(id)", ["Accept: \($1)"]) },
        Place("a parameter of Accept", 200) {
            message("GET", "/Appointment/\(id)", ["Accept: application/fhir+json; a=\"\($1)\", */*; b=\"\($1)\""])
        },
        Place("If-Match", 409) {
            message(
                "PUT",
                "/Appointment/\(id)",
                ["Content-Type: application/fhir+json", "If-Match: W/\"\($1)\""],
                $0.content
            )
        },
        Place("If-None-Match", 200) { message("GET", "/Appointment/\(id)", ["If-None-Match: W/\"\($1)\""]) },
        Place("X-Correlation-Id", 200) { message("GET", "/Appointment/\(id)", ["X-Correlation-Id: \($1)"]) },
        Place("X-Request-Id", 200) { message("GET", "/Appointment/\(id)", ["X-Request-Id: \($1)"]) },
        Place("Accept-Encoding", 200) { message("GET", "/Appointment/\(id)", ["Accept-Encoding: \($1)"]) },
        Place("X-Forwarded-Host", 200) { message("GET", "/Appointment/\(id)", ["X-Forwarded-Host: \($1)"]) },
        Place("X-Stub-Sandbox", 400) { message("GET", "/Appointment/\(id)", ["X-Stub-Sandbox: \($1)"]) },
    ]

    private static let inTarget = [
        Place("an id in the path", 404) { message("GET", "/Appointment/\(escaped($1))") },
        Place("a type in the path", 404) { message("GET", "/\(escaped($1))/1") },
        Place("a version in the path", 404) { message("GET", "/Appointment/\(id)/_history/\(escaped($1))") },
        Place("a parameter's name", 200) { message("GET", "/Appointment/\(id)?\(escaped($1))=a") },
        Place("a format that is asked for", 406) { message("GET", "/Appointment/\(id)?_format=\(escaped($1))") },
        Place("a sandbox in the path", 400) { message("GET", "/__sandbox/\(escaped($1))/Appointment/\(id)") },
        Place("a call in the path", 404) { message("GET", "/__admin/\(escaped($1))") },
        Place("a dialect in the path", 404) { message("GET", "/__admin/appointments/\(escaped($1))/1") },
        Place("a fault in the path", 404) { message("DELETE", "/__admin/faults/\(escaped($1))") },
    ]

    private static func read(_ authorization: String, interaction: String = "") -> [UInt8] {
        let name = "urn:nhs:names:services:gpconnect:fhir:rest:read:appointment-1\(interaction)"
        let fields = ["Ssp-TraceID: a", "Ssp-From: 1", "Ssp-To: 2", "Ssp-InteractionID: \(name)"]
        return message(
            "GET",
            "/A20047/STU3/1/gpconnect/Appointment/1001",
            fields + ["Authorization: \(authorization)"]
        )
    }

    private static func token(_ claims: String) -> [UInt8] {
        let parts = [#"{"alg":"none","typ":"JWT"}"#, claims].map { part in
            Data(part.utf8).base64EncodedString().replacingOccurrences(of: "+", with: "-")
                .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
        }
        return read("Bearer \(parts.joined(separator: ".")).")
    }

    private static let inTokens = [
        Place("a lone word", 400) { read($1) },
        Place("a scheme", 400) { read("\($1) a") },
        Place("a token", 400) { read("Bearer \($1)") },
        Place("a token of marks alone", 400) { read("Bearer \(String($1.unicodeScalars.dropFirst()))") },
        Place("a claim", 400) { token("{\"reason_for_request\":\"\($1)\",\"requested_scope\":\"\($1)\"}") },
        Place("a claim's name", 400) { token("{\"\($1)\":1,\"\($1)b\":1}") },
        Place("a claimed resource's type", 400) { token("{\"requesting_device\":{\"resourceType\":\"\($1)\"}}") },
        Place("an interaction", 400) { read("Bearer a", interaction: $1) },
    ]

    private static func call(_ method: String, _ path: String, _ body: String) -> [UInt8] {
        message(method, "/__admin/\(path)", [], body)
    }

    private static let inCalls = [
        Place("a journal entry", 404) {
            message("GET", "/Appointment/\(escaped($1))", ["X-Correlation-Id: \($1)"])
        },
        Place("a pattern's path", 400) { call("POST", "requests/find", "{\"urlPath\":\"/Appointment/\($1)\"}") },
        Place("a pattern's appointment", 200) { call("POST", "requests/count", "{\"appointment\":\"\($1)\"}") },
        Place("a pattern's resource", 400) { call("POST", "requests/count", "{\"resource\":\"\($1)\"}") },
        Place("a pattern's dialect and rule", 400) {
            call("POST", "requests/count", "{\"dialect\":\"\($1)\",\"rule\":\"\($1)\"}")
        },
        Place("a pattern's value", 200) {
            call("POST", "requests/count", "{\"headers\":{\"X-Correlation-Id\":{\"equalTo\":\"\($1)\"}}}")
        },
        Place("a pattern's part of a value", 200) {
            call("POST", "requests/count", "{\"headers\":{\"X-Correlation-Id\":{\"contains\":\"\($1)\"}}}")
        },
        Place("a pattern's method", 400) { call("POST", "requests/count", "{\"method\":\"\($1)\"}") },
        Place("a member's name", 400) { call("POST", "requests/count", "{\"\($1)\":1}") },
        Place("a fault's kind", 400) { call("POST", "faults", "{\"kind\":\"\($1)\"}") },
        Place("a fault's appointment", 201) {
            call("POST", "faults", "{\"kind\":\"status\",\"status\":503,\"match\":{\"appointment\":\"\($1)\"}}")
        },
        Place("the clock's state", 400) { call("PUT", "clock", "{\"state\":\"\($1)\"}") },
        Place("a sandbox's name", 400) { call("POST", "sandboxes", "{\"name\":\"\($1)\"}") },
        Place("an uploaded status", 422) {
            call("POST", "appointments/core", $0.replacing("\"booked\"", by: "\"\($1)\""))
        },
        Place("an uploaded id", 422) {
            call("POST", "appointments/core", $0.replacing("\"\(id)\"", by: "\"\($1)\""))
        },
        Place("an origin", 403) { message("POST", "/__admin/reset", ["Origin: http://\($1)"], "") },
        Place("the report", 200) { _, _ in message("GET", "/__admin/report") },
    ]
}

extension HostileTextTests {
    private static func message(
        _ method: String,
        _ target: String,
        _ fields: [String] = [],
        _ body: String? = nil
    ) -> [UInt8] {
        let length = body.map { ["Content-Length: \($0.utf8.count)"] } ?? []
        let lines =
            ["\(method) \(target) HTTP/1.1", "Host: test", "Connection: close"] + fields + length + ["", body ?? ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
