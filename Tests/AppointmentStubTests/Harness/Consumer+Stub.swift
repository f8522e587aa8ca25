import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

extension Consumer: CustomTestStringConvertible {
    static let all = Script.all.map(\.consumer)

    package var testDescription: String { dialect.name }
}

extension Consumer {
    func read(_ id: String? = nil, as format: WireFormat) -> ConsumerRequest {
        read(id).accepting(format, dialect)
    }

    func history(_ id: String? = nil, as format: WireFormat) -> ConsumerRequest {
        history(id).accepting(format, dialect)
    }

    func version(_ version: String, of id: String? = nil, as format: WireFormat) -> ConsumerRequest {
        self.version(version, of: id).accepting(format, dialect)
    }

    func capabilities(as format: WireFormat) -> ConsumerRequest {
        capabilities().accepting(format, dialect)
    }

    /// PUT of an appointment under its id, without If-Match.
    func update(
        _ body: JSONObject,
        as format: WireFormat = .json,
        for interaction: Interaction.Name = .cancel
    ) throws -> ConsumerRequest {
        let id = body["id"]?.string?.string ?? ""
        return update(id, content: try format.write(.object(body), dialect.release), as: format, for: interaction)
    }

    /// PUT of these bytes, without If-Match; POST where a command cancels.
    func update(
        _ id: String? = nil,
        content: [UInt8],
        as format: WireFormat = .json,
        for interaction: Interaction.Name = .cancel
    ) -> ConsumerRequest {
        let path = "Appointment/\(id ?? appointment)"
        return request(dialect.takesWholeResources ? "PUT" : "POST", path, for: interaction)
            .with(
                "Content-Type",
                .text(dialect.mediaTypes.preferred(format)?.mediaType.string ?? "application/fhir+\(format)")
            )
            .with(.bytes(content))
    }
}

extension Consumer {
    /// What it does to an appointment to cancel it.
    func cancelled(_ appointment: JSONObject) -> JSONObject {
        guard case .update(let edits) = cancelling else { return appointment.setting("status", to: "cancelled") }
        return edits.reduce(.object(appointment)) { $1.applied(to: $0) }.object ?? appointment
    }

    /// The current version of an appointment.
    func stored(_ id: String? = nil, in stub: Stub) throws -> JSONObject {
        try stub.answer(to: read(id, as: .json)).resource()
    }

    /// Reads an appointment and cancels it with the If-Match of the read.
    ///
    /// - Parameters:
    ///   - spoil: what is done to the request besides.
    ///   - edit: what is done to the body besides.
    func cancel(
        _ id: String? = nil,
        in stub: Stub,
        as format: WireFormat = .json,
        spoil: (ConsumerRequest) -> ConsumerRequest = { $0 },
        edit: (JSONObject) -> JSONObject = { $0 }
    ) throws -> ClientAnswer {
        let read = try stub.answer(to: read(id, as: .json))
        let body = edit(cancelled(try read.resource()))
        let content = try format.write(.object(body), dialect.release)
        let request = update(id, content: content, as: format).with("If-Match", read["ETag"] ?? "")
        return try stub.answer(to: spoil(request))
    }

    /// A cancel whose body is edited besides.
    func cancelEdited(
        _ id: String? = nil,
        in stub: Stub,
        as format: WireFormat = .json,
        _ edit: (JSONObject) -> JSONObject
    ) throws -> ClientAnswer {
        try cancel(id, in: stub, as: format, edit: edit)
    }

    /// JSON as it travels in a header field.
    static func base64(_ json: String) -> String {
        Base64.standard.encode(Array(json.utf8))
    }

    /// The cancel of its appointment as XML text.
    func cancelText(in stub: Stub) throws -> String {
        let body = cancelled(try stored(in: stub))
        return String(decoding: try WireFormat.xml.write(.object(body), dialect.release), as: UTF8.self)
    }

    /// What a refused request must leave as it was.
    func state(of id: String? = nil, in stub: Stub) throws -> StoredState {
        let current = try stub.answer(to: read(id, as: .json))
        let versions = try stub.answer(to: history(id, as: .json)).resource()["entry"]?.array?.count
        return StoredState(entityTag: current["ETag"], content: current.text, versions: versions)
    }
}

extension ConsumerRequest {
    fileprivate func accepting(_ format: WireFormat, _ dialect: Dialect) -> ConsumerRequest {
        guard let name = dialect.mediaTypes.preferred(format) else { return self }
        return with("Accept", .text(name.mediaType.string))
    }
}
