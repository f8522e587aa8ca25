import Demonstration
import FHIR
import Provider
import TestSupport
import Testing

@Suite("What loading costs")
struct LoadingCostTests {
    /// Sound resources and such with faults, in a Bundle of either format.
    private static func bundle(_ count: Int, _ format: WireFormat, isSound: Bool) -> [UInt8] {
        let id = isSound ? "1" : "a b"
        let resource = Seen.appointment.setting("id", to: .string("\(id)"))
        switch format {
        case .json:
            let text = String(decoding: JSONWriter.write(.object(resource)), as: UTF8.self)
            let entries = (0..<count).map { _ in "{\"resource\":\(text)}" }.joined(separator: ",")
            return Array("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(entries)]}".utf8)
        case .xml:
            let entry = "<entry><resource><Appointment><id value=\"\(id)\"/></Appointment></resource></entry>"
            let entries = String(repeating: entry, count: count)
            return Array("<Bundle xmlns=\"http://hl7.org/fhir\">\(entries)</Bundle>".utf8)
        }
    }

    @Test(
        "a Bundle of four times as many costs four times as much",
        arguments: [WireFormat.json, .xml],
        [true, false]
    )
    func linear(_ format: WireFormat, _ isSound: Bool) {
        let bundles = [100, 400].map { Self.bundle($0, format, isSound: isSound) }
        let reader = SeedReader(dialect: .core)
        let isLinear = isLinear(size: 1) { times in
            let outcomes = reader.resources(
                in: bundles[times == 1 ? 0 : 1],
                format: format,
                of: "body",
                stopsAtFault: true
            )
            #expect(!outcomes.isEmpty)
        }
        #expect(isLinear)
    }

    @Test("what stands behind the first fault is looked at only where all faults are wanted")
    func firstFault() {
        let reader = SeedReader(dialect: .core)
        let bytes = Self.bundle(3, .json, isSound: false)
        #expect(reader.resources(in: bytes, of: "body", stopsAtFault: true).count == 1)
        #expect(reader.resources(in: bytes, of: "body").count == 3)
    }

    @Test("each of many faults of a resource is told, the first hundred of them with their own place")
    func manyFaults() {
        let members = (0..<150).map { "\"x\($0)\":1" }.joined(separator: ",\n")
        let text = "{\"resourceType\":\"Appointment\",\"id\":\"1\",\n\(members)}"
        let outcomes = SeedReader(dialect: .core).resources(in: Array(text.utf8), of: "body")
        guard case .faults(let faults)? = outcomes.first else {
            Testing.Issue.record("it has faults")
            return
        }
        let unknown = faults.filter { $0.reason.contains("Appointment.x") }
        #expect(unknown.count == 150)
        #expect(unknown.count { ($0.position?.line ?? 0) > 1 } >= 98)
        #expect(unknown.count { $0.position?.line == 1 } >= 50)
    }
}
