import Provider
import FHIR

/// Reads the body of an update as far as it must be readable before anything is compared.
struct BodyReader {
    private let mount: Mount

    init(_ mount: Mount) {
        self.mount = mount
    }

    /// - Parameters:
    ///   - format: what Content-Type says.
    ///   - id: the id in the URL.
    /// - Throws: `Refusal`: the body is not well-formed, no Appointment, or another one than the URL names.
    func appointment(in content: [UInt8], format: WireFormat?, id: String) throws(Refusal) -> JSONObject {
        let object = try resource(in: content, format: format)
        guard object["id"]?.string == id else { throw otherIdentifier(object, id) }
        return object
    }

    /// The same of a command, which need not repeat the id.
    func command(in content: [UInt8], format: WireFormat?, id: String) throws(Refusal) -> JSONObject {
        let object = try resource(in: content, format: format)
        guard object["id"] == nil || object["id"]?.string == id else { throw otherIdentifier(object, id) }
        return object
    }

    private func resource(in content: [UInt8], format: WireFormat?) throws(Refusal) -> JSONObject {
        let value = try read(content, format ?? mount.dialect.mediaTypes.standard.format)
        try Refusal.ifAny(mount.resourceCheck.typeProblems(of: value))
        return value.object ?? JSONObject()
    }

    private func otherIdentifier(_ object: JSONObject, _ id: String) -> Refusal {
        Refusal(
            .bodyIdentifier,
            at: .element(ElementPath("Appointment", [.member("id")])),
            expected: "the id of the URL, \(id)",
            found: object["id"]?.shown ?? "none"
        )
    }

    private func read(_ content: [UInt8], _ format: WireFormat) throws(Refusal) -> JSONValue {
        do {
            return try format.read(content, mount.dialect.release)
        } catch {
            throw Refusal(
                .bodyReadable,
                at: error.path.map { .element($0) } ?? .body,
                expected: "well-formed \(format.name)",
                found: error.reason,
                position: error.position
            )
        }
    }
}
