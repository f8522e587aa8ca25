import Demonstration
import FHIR
import Foundation

/// The files of the recorded exchange.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Fixtures")
        return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// The recorded cancel, byte for byte: its fields in their letters and order, and its body as it stands.
    static func recordedCancel(
        path: String = TestMount.systmone.path("Appointment/\(Seed.recorded)")
    ) throws -> ConsumerRequest {
        var call = ConsumerRequest("PUT", path)
        let lines = String(decoding: try bytes("systmone-cancel.headers.txt"), as: UTF8.self)
        call.fields = lines.split(whereSeparator: \.isNewline).map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return .init(String(line[..<colon]), .text(String(line[colon...].dropFirst(2))))
        }
        return call.with(.bytes(try bytes("systmone-cancel.request.json")))
    }

    static func recordedAnswer() throws -> JSONValue {
        try JSONReader.read(try bytes("systmone-cancel.response.json"))
    }
}
