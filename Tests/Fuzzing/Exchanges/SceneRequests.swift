import AppointmentStub
import Demonstration
import FHIR
import Fuzzing
import Glibc
import Provider

/// The requests of all scenes, which reach every outcome that is documented.
enum SceneRequests {
    /// Seconds since 1970 at which the tokens in them are good.
    static let time: Int64 = 1_800_000_000

    static func writeIfAsked() {
        guard let folder = unsafe getenv("FUZZING_SCENES") else { return }
        write(into: unsafe String(cString: folder))
        exit(0)
    }

    private static func write(into folder: String) {
        let server = claim("the stub cannot be put together") { () throws(StubError) in try StubServer(.embedded) }
        for script in Script.all {
            for scene in script.scenes {
                var bytes: [UInt8] = []
                for request in scene.before + [scene.request] { bytes += written(request, script.dialect, server) }
                write(bytes, to: "\(folder)/\(script.dialect.name)-\(scene.id)")
            }
        }
    }

    private static func written(_ request: ConsumerRequest, _ dialect: Dialect, _ server: StubServer) -> [UInt8] {
        claim("a scene cannot be written") {
            let text = try request.appointment.flatMap { try server.sandbox.appointment($0, of: dialect.name) }
            let stored = try text.map { try JSONReader.read(Array($0.utf8)) } ?? .null
            return try request.bytes(host: "localhost", now: Int(time), stored: stored, release: dialect.release)
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) {
        guard let file = unsafe fopen(path, "w") else { fatalError("\(path) cannot be written") }
        unsafe fwrite(bytes, 1, bytes.count, file)
        unsafe fclose(file)
    }
}
