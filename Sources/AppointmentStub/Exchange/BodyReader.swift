import Appointments
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
        let value = try read(content, format ?? mount.dialect.mediaTypes.standard.format)
        try Refusal.ifAny(mount.resourceCheck.typeProblems(of: value))
        guard let object = value.object, object["id"]?.string == id else {
            throw Refusal(
                .bodyIdentifier,
                at: .element(ElementPath("Appointment", [.member("id")])),
                expected: "the id of the URL, \(id)",
                found: value["id"]?.shown ?? "none"
            )
        }
        return object
    }

    private func read(_ content: [UInt8], _ format: WireFormat) throws(Refusal) -> JSONValue {
        do {
            return try format.read(content, mount.dialect.release)
        } catch {
            throw Refusal(
                .bodyReadable,
                at: error.path.map { .element($0) } ?? .body,
                expected: "well-formed \(format.name)",
                found: "at line \(error.position.line), column \(error.position.column): \(error.reason)"
            )
        }
    }
}
