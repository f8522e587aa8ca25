import HTTPAsking
import TestSupport
import FHIR

/// A request as a test writes it: what stands here is what is sent, and nothing else but Host and Content-Length.
struct Call {
    var method: String
    /// The whole target.
    var target: String
    var fields: [(name: String, value: String)] = []
    /// Sent with a Content-Length; nil for a request without content.
    var content: [UInt8]?

    init(_ method: String, _ target: String) {
        self.method = method
        self.target = target
    }
}

extension Call {
    static func get(_ target: String) -> Call {
        Call("GET", target)
    }

    /// GET of an appointment with all that the mount asks for.
    static func read(_ id: String, on mount: TestMount) -> Call {
        Call("GET", mount.path("Appointment/\(id)")).sound(for: mount, changes: false)
    }

    /// GET of all versions of an appointment with all that the mount asks for.
    static func history(_ id: String, on mount: TestMount) -> Call {
        Call("GET", mount.path("Appointment/\(id)/_history")).sound(for: mount, changes: false)
    }

    /// GET of one version of an appointment with all that the mount asks for.
    static func version(_ version: String, of id: String, on mount: TestMount) -> Call {
        Call("GET", mount.path("Appointment/\(id)/_history/\(version)")).sound(for: mount, changes: false)
    }

    /// PUT of an appointment with all that the mount asks for, `If-Match` aside.
    static func update(_ id: String, on mount: TestMount, _ appointment: JSONObject) -> Call {
        update(id, on: mount, content: JSONWriter.write(.object(appointment)))
    }

    static func update(_ id: String, on mount: TestMount, content: [UInt8]) -> Call {
        Call("PUT", mount.path("Appointment/\(id)"))
            .with("Content-Type", "application/fhir+json")
            .sound(for: mount, changes: true)
            .with(content: content)
    }

    private func sound(for mount: TestMount, changes: Bool) -> Call {
        guard mount == .systmone else { return self }
        let operation = changes ? "cancel:appointment-1" : "read:appointment-1"
        return with("Ssp-TraceID", "09a01679-2564-0fb4-5129-aecc81ea2706")
            .with("Ssp-From", "200000000359")
            .with("Ssp-To", "918999198993")
            .with("Ssp-InteractionID", "urn:nhs:names:services:gpconnect:fhir:rest:\(operation)")
            .with("Authorization", "Bearer \(Token(scope: changes ? "patient/*.write" : "patient/*.read").compact)")
    }
}

extension Call {
    /// With this field in place of those of that name.
    func with(_ name: String, _ value: String) -> Call {
        without(name).adding(name, value)
    }

    /// With one more field, of whatever name.
    func adding(_ name: String, _ value: String) -> Call {
        var call = self
        call.fields.append((name, value))
        return call
    }

    func without(_ name: String) -> Call {
        var call = self
        call.fields.removeAll { $0.name.lowercased() == name.lowercased() }
        return call
    }

    func with(content: [UInt8]) -> Call {
        var call = self
        call.content = content
        return call
    }

    func with(method: String) -> Call {
        var call = self
        call.method = method
        return call
    }

    func with(target: String) -> Call {
        var call = self
        call.target = target
        return call
    }

    /// With this behind the target.
    func appending(_ text: String) -> Call {
        with(target: target + text)
    }

    func ifMatch(_ version: String) -> Call {
        with("If-Match", "W/\"\(version)\"")
    }

    var bytes: [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\n"
        if !fields.contains(where: { $0.name.lowercased() == "host" }) { head += "Host: stub.test\r\n" }
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        if let content { head += "Content-Length: \(content.count)\r\n" }
        return Array((head + "\r\n").utf8) + (content ?? [])
    }
}
