import Demonstration
import FHIR
import Glibc

extension ConsumerRequest {
    static func get(_ target: String) -> ConsumerRequest {
        ConsumerRequest("GET", target)
    }

    /// GET of an appointment with all that the mount asks for.
    static func read(_ id: String, on mount: TestMount) -> ConsumerRequest {
        mount.consumer.read(id)
    }

    /// GET of all versions of an appointment with all that the mount asks for.
    static func history(_ id: String, on mount: TestMount) -> ConsumerRequest {
        mount.consumer.history(id)
    }

    /// GET of one version of an appointment with all that the mount asks for.
    static func version(_ version: String, of id: String, on mount: TestMount) -> ConsumerRequest {
        mount.consumer.version(version, of: id)
    }

    /// PUT of an appointment with all that the mount asks for, `If-Match` aside.
    static func update(_ id: String, on mount: TestMount, _ appointment: JSONObject) -> ConsumerRequest {
        update(id, on: mount, content: JSONWriter.write(.object(appointment)))
    }

    static func update(_ id: String, on mount: TestMount, content: [UInt8]) -> ConsumerRequest {
        mount.consumer.update(id, content: content)
    }
}

extension ConsumerRequest {
    /// With the value of a string in place of the fields of that name.
    func with(_ name: String, _ value: String) -> ConsumerRequest {
        with(name, .text(value))
    }

    func adding(_ name: String, _ value: String) -> ConsumerRequest {
        adding(name, .text(value))
    }

    func ifMatch(_ version: String) -> ConsumerRequest {
        with("If-Match", "W/\"\(version)\"")
    }

    /// The names in other letters.
    func naming(_ letters: (String) -> String) -> ConsumerRequest {
        var request = self
        request.fields = fields.map { Field(letters($0.name), $0.value) }
        return request
    }

    /// The content that it states; nil for none.
    var content: [UInt8]? {
        guard case .bytes(let bytes) = body else { return nil }
        return bytes
    }

    /// What goes over the wire now; its body is none that must be known to be stored.
    var bytes: [UInt8] {
        get throws { try bytes(host: "stub.test", now: Int(time(nil)), stored: .null, release: .stu3) }
    }
}
