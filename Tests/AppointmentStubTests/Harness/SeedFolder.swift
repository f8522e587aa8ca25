import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking

/// A folder of seed data for one test, removed when the test lets go of it.
final class SeedFolder {
    let path: String

    /// - Parameter files: contents by path: `core/one.json`.
    init(_ files: [String: String], referenceTime: String? = Stub.recordedTime) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("seed-\(UUID().uuidString)")
        path = folder.path
        var files = files
        if let referenceTime { files["seed.json"] = #"{"referenceTime": "\#(referenceTime)"}"# }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, content) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(content.utf8).write(to: file)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

extension Stub {
    /// A stub whose dialects all serve these appointments.
    convenience init(
        seed appointments: [JSONObject],
        _ configure: (inout StubConfiguration) -> Void = { _ in }
    ) throws {
        let lines = appointments.map { String(decoding: JSONWriter.write(.object($0)), as: UTF8.self) }
        let content = lines.joined(separator: "\n") + "\n"
        let folder = try SeedFolder(["core/some.ndjson": content, "systmone/some.ndjson": content])
        try self.init {
            $0.seed = .folder(folder.path)
            configure(&$0)
        }
    }
}

extension JSONObject {
    /// An appointment of next year with only what every appointment must have.
    static func appointment(_ id: String, status: String = "booked") -> JSONObject {
        [
            "resourceType": "Appointment",
            "id": .string(id),
            "status": .string(status),
            "start": "2020-01-20T10:00:00Z",
            "end": "2020-01-20T10:10:00Z",
            "participant": [["actor": ["reference": "Patient/1"], "status": "accepted"]],
        ]
    }
}
