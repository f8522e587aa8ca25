import Bytes
import Demonstration
import FHIR
import HTTP
import HTTPAsking
import Provider
import TestSupport
import Testing

/// What each system answers with a status that a test asks for, by the rules that its documents lay down.
@Suite("A status that a test asks for is answered as the system would")
struct StatusFaultTests {
    @Test("with the issue code and the coding of that status, in JSON and XML", arguments: Consumer.all)
    func everyStatus(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let client = try stub.connect()
        let name = consumer.dialect.name
        for status in 400...599 {
            let formats = consumer.dialect.mediaTypes.formats
            let fault: JSONValue = ["kind": "status", "status": .integer(status), "times": .integer(formats.count)]
            #expect(try client.answer(to: .admin("POST", "faults", fault)).status == 201)
            for format in formats {
                let answer = try client.answer(to: consumer.read(nil, as: format))
                #expect(answer.status == status)
                #expect(answer["Content-Type"]?.contains("\(format)") == true)
                #expect(answer["Retry-After"] == nil)
                #expect((answer["Allow"] != nil) == (status == 405))
                #expect((answer["WWW-Authenticate"] != nil) == (status == 401))
                let issues = try [OutcomeIssue](answer, consumer.dialect)
                #expect(issues.count == 1)
                let issue = try #require(issues.first)
                #expect(issue.severity == "error")
                #expect(issue.code == Self.issueCode(status, name), "\(name) \(status)")
                #expect(issue.codings == [Self.coding(status, name)].compactMap(\.self), "\(name) \(status)")
                #expect(issue.rules == ["\(name).fault.status"])
            }
        }
        #expect(try client.answer(to: consumer.read()).status == 200)
    }

    private static func issueCode(_ status: Int, _ dialect: String) -> String {
        let isR4 = dialect == "bars" || dialect == "healthcloud"
        switch status {
        case 401, 407: return "login"
        case 403: return "forbidden"
        case 404: return "not-found"
        // BaRS API 1.2.0-alpha, error codes.
        case 406: return dialect == "bars" ? "processing" : "not-supported"
        case 405, 415, 417, 501, 505: return "not-supported"
        case 408, 504: return "timeout"
        case 409, 412: return "conflict"
        // STU3's list of issue types lacks `deleted`.
        case 410: return isR4 ? "deleted" : "not-found"
        case 411, 428: return "required"
        case 413, 414, 431: return "too-long"
        case 422: return "processing"
        case 429: return "throttled"
        case 495, 496: return "security"
        case 502, 503: return "transient"
        default: return status < 500 ? "invalid" : "exception"
        }
    }

    private static func coding(_ status: Int, _ dialect: String) -> SystemCode? {
        switch dialect {
        case "gpconnect", "systmone":
            let (code, display) = spine(status)
            return SystemCode(
                system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
                code: code,
                display: display
            )
        case "bars":
            return bars[status].map {
                SystemCode(
                    system: "https://fhir.nhs.uk/Codesystem/http-error-codes",
                    code: $0.code,
                    display: $0.display
                )
            }
        default: return nil
        }
    }

    private static func spine(_ status: Int) -> (code: String, display: String) {
        switch status {
        case 403: ("ACCESS DENIED", "Access has been denied to process this request")
        case 404: ("NO_RECORD_FOUND", "No record found")
        case 409, 412: ("FHIR_CONSTRAINT_VIOLATION", "FHIR constraint violated")
        case 422: ("INVALID_RESOURCE", "Invalid validation of resource")
        case 495, 496: ("ACCESS_DENIED_SSL", "SSL Protocol or Cipher requirements not met")
        case 501: ("NOT_IMPLEMENTED", "Not implemented")
        case ..<500: ("BAD_REQUEST", "Bad request")
        default: ("INTERNAL_SERVER_ERROR", "Unexpected internal server error")
        }
    }

    private static let bars: [Int: (code: String, display: String?)] = [
        400: ("REC_BAD_REQUEST", "400: The Receiver was unable to process the request."),
        401: ("SEND_UNAUTHORIZED", "401: The API deemed you unauthorized to make this request."),
        403: ("REC_FORBIDDEN", nil),
        404: ("REC_NOT_FOUND", "404: The Receiver was unable to find the specified resource."),
        405: ("SEND_METHOD_NOT_ALLOWED", "405: This API doesnt allow this method."),
        406: ("REC_NOT_ACCEPTABLE", "406: Message had an incorrect content type defined for a response."),
        408: ("REC_TIMEOUT", nil),
        409: ("REC_CONFLICT", "409: The Receiver identified a conflict."),
        415: ("REC_UNSUPPORTED_MEDIA_TYPE", "415: The request is in an unsupported format."),
        422: (
            "REC_UNPROCESSABLE_ENTITY",
            "422: Message was not malformed but deemed unprocessable by the Receiver."
        ),
        429: ("REC_TOO_MANY_REQUESTS", nil),
        500: ("REC_SERVER_ERROR", "500: The Receiver has encountered an error processing the request."),
        501: ("REC_NOT_IMPLEMENTED", "501: The Request was not recognized by the Receiver."),
        503: ("REC_UNAVAILABLE", nil),
    ]
}

@Suite("Retry-After of a status that a test asks for")
struct RetryAfterTests {
    private let stub: Stub
    private let read = ConsumerRequest.read(Seed.tomorrow, on: .core)

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("is a number of seconds", arguments: [(429, 0), (503, 7), (500, 31_536_000)])
    func seconds(_ status: Int, _ seconds: Int) throws {
        try stub.fault([
            "kind": "status", "status": .integer(status), "retryAfterSeconds": .integer(seconds),
        ])
        let struck = try stub.answer(to: read)
        #expect(struck.status == status)
        #expect(struck["Retry-After"] == "\(seconds)")
        let fault = try stub.admin("GET", "faults").json["faults"]?[0]
        #expect(fault?["retryAfterSeconds"] == .integer(seconds))
        #expect(fault?["retryAfterForm"] == "seconds")
    }

    @Test("or the moment, in the time that Date tells")
    func date() throws {
        try stub.fault(["kind": "status", "status": 503, "retryAfterSeconds": 3600, "retryAfterForm": "date"])
        let struck = try stub.answer(to: read)
        let date = try #require(struck["Date"].flatMap { HTTPDate($0) })
        let moment = try #require(struck["Retry-After"].flatMap { HTTPDate($0) })
        // Date may be some seconds younger than the answer.
        #expect((3540...3660).contains(moment.secondsSinceEpoch - date.secondsSinceEpoch))
    }

    @Test(
        "belongs to a status, and is one that can be told",
        arguments: [
            (
                ["kind": "reset", "retryAfterSeconds": 1],
                "the body: retryAfterSeconds does not belong to a fault of kind reset"
            ),
            (
                ["kind": "status", "status": 503, "retryAfterForm": "date"],
                "the body: retryAfterForm needs retryAfterSeconds"
            ),
            (
                ["kind": "status", "status": 503, "retryAfterSeconds": 1, "retryAfterForm": "day"],
                "the body: retryAfterForm must be seconds or date; found day"
            ),
            (
                ["kind": "status", "status": 503, "retryAfterSeconds": -1],
                "the body: retryAfterSeconds must be a whole number from 0 to 31536000; found -1"
            ),
        ] as [(JSONValue, String)]
    )
    func refused(_ fault: JSONValue, _ text: String) throws {
        let answer = try stub.admin("POST", "faults", fault)
        #expect(answer.status == 400)
        #expect(try answer.json["error"]?.string == Text(text))
    }
}
