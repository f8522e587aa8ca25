import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("The order of the checks")
struct OrderOfChecksTests {
    /// What can be wrong with a cancel, in the order in which it is found out.
    enum Fault: Int, CaseIterable, CustomTestStringConvertible {
        case path, method, header, mediaType, token, unknown, unreadable, otherType, otherIdentifier, stale, definition
        case rule

        var testDescription: String { "\(self)" }

        var status: Int {
            switch self {
            case .path, .unknown: 404
            case .method: 405
            case .header, .token, .unreadable, .otherType, .otherIdentifier: 400
            case .mediaType: 415
            case .stale: 409
            case .definition, .rule: 422
            }
        }

        var ruleID: String {
            switch self {
            case .path: "systmone.route.known"
            case .method: "systmone.route.method"
            case .header: "systmone.header.required"
            case .mediaType: "systmone.media-type.body"
            case .token: "systmone.token.reason-for-request"
            case .unknown: "systmone.appointment.known"
            case .unreadable: "systmone.body.readable"
            case .otherType: "systmone.body.resource-type"
            case .otherIdentifier: "systmone.body.id"
            case .stale: "systmone.if-match.current"
            case .definition: "systmone.definition.values"
            case .rule: "systmone.cancel.nothing-else"
            }
        }
    }

    @Test("a request with this fault and all later ones is answered by this one", arguments: Fault.allCases)
    func firstDecides(_ first: Fault) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.nextWeek, on: .systmone)
        let stored = try stub.appointment(Seed.nextWeek, on: .systmone)
        let faults = Fault.allCases.filter { $0.rawValue >= first.rawValue }
        let answer = try stub.answer(to: Self.call(with: faults, stored: stored))
        #expect(answer.status == first.status)
        let rules = try answer.spineIssues().map(\.rule)
        #expect(Set(rules) == [first.ruleID])
        #expect(try stub.state(of: Seed.nextWeek, on: .systmone) == before)
    }

    @Test("a request with none of them is carried out")
    func none() throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.nextWeek, on: .systmone)
        #expect(try stub.answer(to: Self.call(with: [], stored: stored)).status == 200)
    }

    private static func call(with faults: [Fault], stored: JSONObject) -> ConsumerRequest {
        let sent = content(with: faults, stored: stored)
        var call = ConsumerRequest.update(Seed.nextWeek, on: .systmone, sent)
        for fault in faults {
            switch fault {
            case .path: call.target = TestMount.systmone.path("Unknown/\(Seed.nextWeek)")
            case .method: call.method = "POST"
            case .header: call = call.without("Ssp-From")
            case .mediaType: call = call.with("Content-Type", "text/plain")
            case .token:
                let token = ConsumerToken.gpConnect(scope: "patient/*.write").setting("reason_for_request", "research")
                call = call.with("Authorization", "Bearer \(token.compact)")
            case .unknown where !faults.contains(.path): call.target = TestMount.systmone.path("Appointment/unknown")
            case .unreadable: call.body = .bytes([UInt8(ascii: "{")])
            case .stale: call = call.ifMatch("714D16960794B90B4F00AC536BC4DF9E")
            case .unknown, .otherType, .otherIdentifier, .definition, .rule: break
            }
        }
        return call
    }

    private static func content(with faults: [Fault], stored: JSONObject) -> JSONObject {
        faults.reduce(stored.cancelled()) { sent, fault in
            switch fault {
            case .otherType: sent.setting("resourceType", to: "Slot")
            case .otherIdentifier: sent.setting("id", to: "other")
            case .definition: sent.setting("minutesDuration", to: 0)
            case .rule: sent.setting("description", to: "Another")
            default: sent
            }
        }
    }
}
