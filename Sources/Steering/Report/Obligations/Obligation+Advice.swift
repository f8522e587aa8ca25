import Bytes
import FHIR
import HTTP
import Provider

// What goes well here, and may not at another system.
extension Obligation {
    static let tagAsTold = Obligation(
        "tag-as-told",
        "If-Match should bear the tag as the ETag has it.",
        remedy: "it should send the tag letter by letter, W/ included: strict servers compare both",
        severity: .advice,
        source: "RFC 9110 §13.1.1, If-Match",
        binds: { $0.concurrency != .unused }
    ) { conversation in
        conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            guard let field = change.request.fields.list(.ifMatch), let tag = try? EntityTag(field) else { return nil }
            guard !tag.isWeak else { return .kept([change.number]) }
            return .broken([change.number], "If-Match had the strong form, \(tag), of a weak tag")
        }
    }

    static let versionInBody = Obligation(
        "version-in-body",
        "What is sent back should have the meta.versionId that was read, or none.",
        remedy: "it should leave meta.versionId as it was read: the system alone counts versions",
        severity: .advice,
        source: "FHIR, Resource, meta.versionId",
        binds: \.takesWholeResources
    ) { conversation in
        conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            let sent = change.isUpdate ? change.sentAppointment(conversation.dialect.release) : nil
            guard let version = sent?["meta"]?["versionId"]?.string else { return nil }
            let told = conversation.entries.indices[..<place].compactMap { conversation.told(at: $0)?.version }
            guard !told.isEmpty, !told.contains(version), conversation.isWhole else {
                return told.isEmpty ? nil : .kept([change.number])
            }
            return .broken([change.number], "the body had meta.versionId \(version), which nobody had told")
        }
    }

    static let fieldsAskedFor = Obligation(
        "fields-asked-for",
        "A request should have the header fields that the specification asks for, also where the stub does without.",
        remedy: "it should send the field, since other systems refuse requests without it",
        severity: .advice,
        source: "the system's own headers",
        rules: [.headerRequired],
        scope: .dialect,
        binds: { !$0.headers.advised.isEmpty }
    ) { conversation in
        conversation.dialect.headers.advised.flatMap { name -> [Evidence] in
            let reached = conversation.entries.filter { $0.interaction != nil }
            let missing = reached.filter { !$0.request.fields.contains(FieldName(name)) }.map(\.number)
            guard missing.isEmpty else { return [.broken(missing, "\(name) was missing")] }
            return reached.isEmpty ? [] : [.kept(reached.map(\.number))]
        }
    }

    static let mediaTypeCurrent = Obligation(
        "media-type-current",
        "Media types should be named as FHIR names them since STU3.",
        remedy: "it should write application/fhir+json or application/fhir+xml",
        severity: .advice,
        source: "FHIR STU3, RESTful API, content types",
        scope: .dialect,
        binds: { $0.mediaTypes.names.contains { $0.mediaType.hasSuffix("+fhir") } }
    ) { conversation in
        let names: [FieldName] = [.accept, .contentType]
        let old = conversation.entries.filter { entry in
            names.contains { entry.request.fields.list($0)?.lowercased.contains("+fhir") ?? false }
        }
        guard old.isEmpty else { return [.broken(old.map(\.number), "a media type had the name from before STU3")] }
        let named = conversation.entries.filter { entry in names.contains { entry.request.fields.contains($0) } }
        return named.isEmpty ? [] : [.kept(named.map(\.number))]
    }
}
