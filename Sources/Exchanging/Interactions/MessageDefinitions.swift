import Bytes
import FHIR
import HTTP
import Provider

/// A search for the definitions of the messages that a service takes, which say what is enforced of them.
struct MessageDefinitions: Performance {
    let policy: MessagePolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let contexts = try exchange.searchParameters().filter { $0.name == "context" }.map(\.value)
        try checkService(contexts, exchange)
        let (start, release) = (exchange.setting.start, exchange.dialect.release)
        let matches = policy.workflows.map { workflow in
            let definition = policy.definition(of: workflow, release, date: start)
            return FoundResource(
                key: ResourceKey("MessageDefinition", workflow.identifier),
                version: Version(identifier: "1", lastUpdated: start, content: JSONWriter.write(.object(definition)))
            )
        }
        let bundle = SearchsetPolicy(describesItself: true, hasFullURLs: true, isNamed: true)
        return InteractionResult(response: try exchange.answer(with: SearchResult(matches: matches), bundle))
    }

    /// One context is the service; another, such as the use case, is beside it.
    private func checkService(_ contexts: [Text], _ exchange: Exchange) throws(Refusal) {
        let place = Problem.Location.parameter("context")
        let expected = "\(policy.services.system)| and the id of a service"
        guard !contexts.isEmpty else {
            throw Refusal(.searchParameterRequired, at: place, expected: expected, found: "no such parameter")
        }
        let named = contexts.compactMap { context -> Text? in
            guard let (system, value) = context.split(at: "|") else { return context }
            return system == policy.services.system ? value : nil
        }
        guard let service = named.first, named.allSatisfy(Self.isIdentifier) else {
            let found = JSONValue.string(named.first { !Self.isIdentifier($0) } ?? contexts[0]).shown
            throw Refusal(.searchTargetForm, at: place, expected: expected, found: found)
        }
        let isKnown = named.contains { exchange.store.current(ResourceKey(policy.services.type, $0)) != nil }
        guard !isKnown else { return }
        throw Refusal(.searchTargetKnown, at: place, expected: "a service that is known here", found: service.string)
    }

    /// FHIR's form of ids.
    private static func isIdentifier(_ text: Text) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
}
