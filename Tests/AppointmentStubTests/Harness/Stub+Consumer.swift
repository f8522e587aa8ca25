import AppointmentStub
import Demonstration
import HTTPAsking
import Provider
import FHIR

extension Stub {
    /// A stub with one mount, so that this dialect's words answer even what is no request.
    convenience init(for consumer: Consumer, _ configure: (inout StubConfiguration) -> Void = { _ in }) throws {
        try self.init {
            $0.mounts = [.init(path: consumer.dialect.basePath.description, dialect: consumer.dialect.name)]
            configure(&$0)
        }
    }

    /// A stub with one mount, and these appointments in place of the built-in ones.
    convenience init(serving appointments: [JSONObject], to consumer: Consumer) throws {
        let lines = appointments.map { String(decoding: JSONWriter.write(.object($0)), as: UTF8.self) }
        let folder = try SeedFolder([
            "\(consumer.dialect.seedFolders[0])/some.ndjson": lines.joined(separator: "\n") + "\n"
        ])
        try self.init(for: consumer) { $0.seed = .folder(folder.path) }
    }
}
