import Provider
import Bytes
import FHIR

/// Reads the body of a request as far as it must be readable before anything is compared.
struct BodyReader {
    private let dialect: Dialect
    private let check: ResourceCheck

    init(_ dialect: Dialect, _ check: ResourceCheck) {
        self.dialect = dialect
        self.check = check
    }

    /// The whole resource, which repeats the id of the URL.
    ///
    /// - Parameters:
    ///   - format: what Content-Type says.
    ///   - key: the resource that the URL names.
    /// - Throws: `Refusal`: the body is not well-formed, of another type, or another resource than the URL names.
    func whole(in content: [UInt8], format: WireFormat?, of key: ResourceKey) throws(Refusal) -> JSONObject {
        let object = try resource(in: content, format: format)
        guard let id = object["id"]?.string, id == key.id else { throw otherIdentifier(object, key) }
        return object
    }

    /// The same of a command, which need not repeat the id.
    func command(in content: [UInt8], format: WireFormat?, of key: ResourceKey) throws(Refusal) -> JSONObject {
        let object = try resource(in: content, format: format)
        guard let id = object["id"] else { return object }
        guard let id = id.string, id == key.id else { throw otherIdentifier(object, key) }
        return object
    }

    /// A resource that is to be made, whatever its id.
    func resource(in content: [UInt8], format: WireFormat?) throws(Refusal) -> JSONObject {
        let value = try read(content, format ?? dialect.mediaTypes.standard.format)
        try Refusal.ifAny(check.typeProblems(of: value))
        return value.object ?? JSONObject()
    }

    private func otherIdentifier(_ object: JSONObject, _ key: ResourceKey) -> Refusal {
        let sent = object["id"]
        // A number may look like the id that the URL has.
        let kind = sent.flatMap { $0.string == nil ? ", a string" : nil } ?? ""
        return Refusal(
            .bodyIdentifier,
            at: .element(ElementPath(key.type, [.member("id")])),
            expected: "the id of the URL, \(kind.isEmpty ? key.id.string : "\"\(key.id)\"")\(kind)",
            found: sent?.shown ?? "none"
        )
    }

    private func read(_ content: [UInt8], _ format: WireFormat) throws(Refusal) -> JSONValue {
        do {
            return try format.read(content, dialect.release, order: dialect.xmlOrder)
        } catch {
            throw Refusal(
                .bodyReadable,
                at: error.path.map { .element($0) } ?? .body,
                expected: "\(error.expected), for well-formed \(format.name)",
                found: error.found,
                position: error.position,
                sentence: "The body is not well-formed \(format.name): \(error)"
            )
        }
    }
}
