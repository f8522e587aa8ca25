import Bytes
package import FHIR

extension Dialect {
    /// What a mount of this dialect does, as FHIR's CapabilityStatement: generated from the values that its requests are
    /// judged by.
    ///
    /// - Parameters:
    ///   - url: the mount's base URL.
    ///   - date: when the stub started.
    ///   - software: this software's version.
    ///   - allowsOtherOrigins: whether web pages of other origins may read answers.
    package func capabilityStatement(
        url: String,
        date: Instant,
        software: String,
        allowsOtherOrigins: Bool
    ) -> JSONValue {
        var statement: JSONObject = [
            "resourceType": "CapabilityStatement",
            "url": .string("\(url)/metadata"),
            "version": .string(capabilities.version),
            "name": .string(capabilities.name),
            "title": .string(title),
            "status": "active",
            "date": .string(date.utcText()),
            "publisher": .string(capabilities.publisher),
            "description": .string(capabilities.description),
            "copyright": "The specifications are their publishers'; this is a test double of what they describe.",
            "kind": .string(release == .stu3 ? "capability" : "instance"),
            "software": ["name": "appointment-stub", "version": .string(software)],
        ]
        if release == .r4 {
            statement["implementation"] = ["description": .string(title), "url": .string(url)]
        }
        statement["fhirVersion"] = .string(release.fhirVersion)
        if release == .stu3 { statement["acceptUnknown"] = .string(capabilities.acceptUnknown) }
        statement["format"] = .array(
            mediaTypes.formats.compactMap { mediaTypes.preferred($0) }.map { .string($0.mediaType) }
        )
        if release == .stu3, !capabilities.profiles.isEmpty {
            statement["profile"] = .array(capabilities.profiles.map { ["reference": .string($0)] })
        }
        statement["rest"] = [rest(allowsOtherOrigins: allowsOtherOrigins)]
        if let messaging = messaging(url: url) { statement["messaging"] = [messaging] }
        return .object(statement)
    }

    private func rest(allowsOtherOrigins: Bool) -> JSONValue {
        // A type of which nothing can be asked comes with others only.
        let offered = resources.filter { type in
            interactions.contains { $0.resourceType == type.type && $0.code != nil }
        }
        // Of what is not held, definitions can be found.
        let others = interactions.filter { if case .definitions = $0.action { true } else { false } }
            .compactMap(\.resourceType).map { ResourcePolicy($0) }
        var rest: JSONObject = [
            "mode": "server",
            "documentation": .string(documentation),
            "security": ["cors": .boolean(allowsOtherOrigins)],
            "resource": .array((offered + others).map { .object(description(of: $0)) }),
        ]
        if !operations.isEmpty { rest["operation"] = .array(operations) }
        return .object(rest)
    }

    private var operations: [JSONValue] {
        interactions.compactMap { interaction in
            guard let text = interaction.operation, case .literal(let name)? = interaction.path.segments.last else {
                return nil
            }
            let definition = JSONValue.string(text)
            return [
                "name": .string(name.dropping(prefix: "$") ?? name),
                "definition": release == .stu3 ? ["reference": definition] : definition,
            ]
        }
    }

    /// The messages that are taken, and where; nil where none are.
    private func messaging(url: String) -> JSONValue? {
        for interaction in interactions {
            guard case .process(let policy) = interaction.action else { continue }
            let protocolCode: JSONValue = [
                "system": "http://terminology.hl7.org/CodeSystem/message-transport", "code": "http",
            ]
            return [
                "endpoint": [["protocol": protocolCode, "address": .string("\(url)/\(interaction.path)")]],
                "documentation": "What is enforced of a message stands in its MessageDefinition.",
                "supportedMessage": .array(
                    policy.workflows.map { ["mode": "receiver", "definition": .string($0.definition)] }
                ),
            ]
        }
        return nil
    }

    private func description(of type: ResourcePolicy) -> JSONObject {
        let own = interactions.filter { $0.resourceType == type.type }
        var resource: JSONObject = ["type": .string(type.type)]
        if let profile = capabilities.profile(of: type.type) {
            resource["profile"] = release == .stu3 ? ["reference": .string(profile)] : .string(profile)
        }
        let words = peculiarities(of: own)
        if !words.isEmpty { resource["documentation"] = .string(words.joined(separator: " ")) }
        // Without repetition: cancelling and amending are both FHIR's update.
        let codes = own.compactMap(\.code).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        resource["interaction"] = .array(codes.map { ["code": .string($0)] })
        if codes.contains("read") {
            resource["versioning"] = concurrency == .required ? "versioned-update" : "versioned"
            resource["readHistory"] = .boolean(codes.contains("history-instance"))
            resource["updateCreate"] = false
            resource["conditionalRead"] = "full-support"
        }
        describeSearches(own, in: &resource)
        return resource
    }

    /// How the system asks otherwise than FHIR has it, in sentences.
    private func peculiarities(of own: [Interaction]) -> [String] {
        var commands: [String] = []
        var sentences: [String] = []
        for interaction in own {
            let path = interaction.path.description
            switch interaction.action {
            case .command:
                commands.append(path)
            case .create where interaction.makesInSource:
                sentences.append("POST \(path) creates in that system; this is none of FHIR's interactions.")
            case .search where interaction.takesForm:
                sentences.append("A search is a form that is sent by POST \(path); GET with a query is not offered.")
            default: break
            }
        }
        guard !commands.isEmpty else { return sentences }
        return ["POST \(commands.joined(separator: " or ")) cancels; this is none of FHIR's interactions."] + sentences
    }

    private func describeSearches(_ own: [Interaction], in resource: inout JSONObject) {
        let searches = own.compactMap { interaction in
            if case .search(let policy) = interaction.action { policy } else { nil }
        }
        let included = searches.flatMap { $0.includes?.known ?? [] }
        if !included.isEmpty { resource["searchInclude"] = .array(included.map { .string($0.description) }) }
        if own.contains(where: { if case .definitions = $0.action { true } else { false } }) {
            resource["searchParam"] = [["name": "context", "type": "token"]]
        }
        let parameters = searches.flatMap(\.criteria).flatMap(\.parameters).filter { $0.type != .special }
        guard !parameters.isEmpty else { return }
        resource["searchParam"] = .array(
            parameters.map { ["name": .string($0.names.first ?? ""), "type": .string($0.type.rawValue)] }
        )
    }

    private var documentation: String {
        guard takesWholeResources else { return "What is refused and how: appointment-stub rules." }
        let meanings: [String] = interactions.compactMap { interaction in
            switch interaction.action {
            case .cancel: "cancels an appointment"
            case .amend: "amends its description and comment"
            default: nil
            }
        }
        return "An update \(meanings.joined(separator: ", or ")). What is refused and how: appointment-stub rules."
    }
}

extension Interaction {
    /// The definition of the operation that it is; nil for one of FHIR's own interactions.
    fileprivate var operation: Text? {
        switch action {
        case .register(let policy): policy.definition
        case .process(let policy): policy.operation
        default: nil
        }
    }
}
