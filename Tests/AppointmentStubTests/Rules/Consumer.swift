import HTTPAsking
import TestSupport
import Provider
import FHIR
import Testing

/// A consumer of one dialect: what its sound requests look like.
struct Consumer: Sendable {
    let dialect: Dialect
    /// The path of its mount, without a slash at the end.
    let base: String
    /// An appointment of the built-in seed data that it can cancel.
    let standing: String
    /// The fields of a sound request, media types aside.
    let fields: @Sendable (Interaction.Name) -> [(name: String, value: String)]
    /// What it does to an appointment to cancel it.
    let cancelling: @Sendable (JSONObject) -> JSONObject
}

extension Consumer {
    /// A sound request but for what the caller adds.
    func call(_ method: String, _ path: String, for interaction: Interaction.Name) -> Call {
        var call = Call(method, "\(base)/\(path)")
        call.fields = fields(interaction)
        return call
    }

    /// GET of an appointment, of the standing one unless another is named.
    func read(_ id: String? = nil, as format: WireFormat? = nil) -> Call {
        call("GET", "Appointment/\(id ?? standing)", for: .read).accepting(format, dialect)
    }

    func history(_ id: String? = nil, as format: WireFormat? = nil) -> Call {
        call("GET", "Appointment/\(id ?? standing)/_history", for: .history).accepting(format, dialect)
    }

    func version(_ version: String, of id: String? = nil, as format: WireFormat? = nil) -> Call {
        call("GET", "Appointment/\(id ?? standing)/_history/\(version)", for: .vread).accepting(format, dialect)
    }

    func capabilities(as format: WireFormat? = nil) -> Call {
        call("GET", "metadata", for: .capabilities).accepting(format, dialect)
    }

    /// PUT of an appointment under its id, without If-Match.
    func update(_ body: JSONObject, as format: WireFormat = .json, for interaction: Interaction.Name = .cancel) throws
        -> Call
    {
        let id = body["id"]?.string ?? ""
        return update(id, content: try format.write(.object(body), dialect.release), as: format, for: interaction)
    }

    /// PUT of these bytes, without If-Match; POST where a command cancels.
    func update(
        _ id: String? = nil,
        content: [UInt8],
        as format: WireFormat = .json,
        for interaction: Interaction.Name = .cancel
    ) -> Call {
        call(!dialect.takesWholeResources ? "POST" : "PUT", "Appointment/\(id ?? standing)", for: interaction)
            .with("Content-Type", dialect.mediaTypes.preferred(format)?.mediaType ?? "application/fhir+\(format)")
            .with(content: content)
    }
}

extension Consumer {
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
        spoil: (Call) -> Call = { $0 },
        edit: (JSONObject) -> JSONObject = { $0 }
    ) throws -> ClientAnswer {
        let read = try stub.answer(to: read(id, as: .json))
        let body = edit(cancelling(try read.resource()))
        let content = try format.write(.object(body), dialect.release)
        let call = update(id, content: content, as: format).with("If-Match", read["ETag"] ?? "")
        return try stub.answer(to: spoil(call))
    }

    /// The cancel of the standing appointment as XML text.
    func cancelText(in stub: Stub) throws -> String {
        let body = cancelling(try stored(in: stub))
        return String(decoding: try WireFormat.xml.write(.object(body), dialect.release), as: UTF8.self)
    }

    /// What a refused request must leave as it was.
    func state(of id: String? = nil, in stub: Stub) throws -> StoredState {
        let current = try stub.answer(to: read(id, as: .json))
        let versions = try stub.answer(to: history(id, as: .json)).resource()["entry"]?.array?.count
        return StoredState(entityTag: current["ETag"], content: current.text, versions: versions)
    }
}

extension Call {
    fileprivate func accepting(_ format: WireFormat?, _ dialect: Dialect) -> Call {
        guard let format, let name = dialect.mediaTypes.preferred(format) else { return self }
        return with("Accept", name.mediaType)
    }
}

extension Consumer: CustomTestStringConvertible {
    static let all: [Consumer] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]

    var testDescription: String { dialect.name }
}

extension Consumer {
    static let core = Consumer(
        dialect: .core,
        base: "",
        standing: Seed.tomorrow,
        fields: { _ in [] },
        cancelling: { $0.cancelled() }
    )

    static let systmone = Consumer(
        dialect: .systmone,
        base: "/SystmOneMHS/NHSConnect/Z12345/STU3/1",
        standing: Seed.tomorrow,
        fields: gpConnectFields,
        cancelling: { $0.cancelled() }
    )

    static let gpconnect = Consumer(
        dialect: .gpconnect,
        base: "/Z12345/STU3/1/gpconnect",
        standing: "1001",
        fields: gpConnectFields,
        cancelling: { $0.cancelled() }
    )

    static let registry = Consumer(
        dialect: .registry,
        base: "/registry/STU3",
        standing: "7eba86b6-fa4b-591a-8114-bb71b4eb22ce",
        fields: { $0 == .capabilities ? [] : [("Authorization", "Bearer \(Token.registry().signed)")] },
        cancelling: { $0.setting("status", to: "cancelled") }
    )

    @Sendable private static func gpConnectFields(_ interaction: Interaction.Name) -> [(name: String, value: String)] {
        let operation =
            switch interaction {
            case .read, .vread, .history: "read:appointment-1"
            case .cancel: "cancel:appointment-1"
            case .amend: "update:appointment-1"
            default: "read:metadata-1"
            }
        let changes = interaction == .cancel || interaction == .amend
        let scope = changes ? "patient/*.write" : "patient/*.read"
        return [
            ("Ssp-TraceID", "09a01679-2564-0fb4-5129-aecc81ea2706"),
            ("Ssp-From", "200000000359"),
            ("Ssp-To", "918999198993"),
            ("Ssp-InteractionID", "urn:nhs:names:services:gpconnect:fhir:rest:\(operation)"),
            ("Authorization", "Bearer \(Token(scope: scope).compact)"),
        ]
    }
}
