import Bytes
import FHIR

/// What a search asks for, read from its parameters.
struct SearchConditions {
    /// A value by which few resources are found at once.
    var exact: SearchValue?
    var window: SearchWindow?
    /// Codes of which a resource has one, for each of these.
    var codes: [Codes] = []
    /// What a resource refers to by a search parameter, one of these at least.
    var references: [Text: Set<ResourceKey>] = [:]
    /// The same, as it was asked for.
    var chains: [SearchChain] = []
    /// Each of them with what a resource that fits it refers to.
    var ends: [(chain: SearchChain, ends: SearchChain.Ends)] = []
    /// The moment before which nothing is wanted, by a search parameter.
    var earliest: (parameter: Text, instant: Instant)?
    var access: Access?
    var subject: SearchSubject?
    /// The id behind which this part of the answer begins.
    var page: Text?
    var direct: [Inclusion] = []
    var iterating: [Inclusion] = []

    /// Alternatives of a code.
    struct Codes {
        struct Alternative: Hashable {
            /// The system that the resource comes from; nil for any.
            let source: Text?
            let code: Text
        }

        let parameter: Text
        /// The search parameter that names the system; nil where none is asked for.
        let source: Text?
        let alternatives: Set<Alternative>

        func fit(_ version: Version) -> Bool {
            let sources = [nil] + (source.map { version.tokens($0) } ?? [])
            return version.tokens(parameter).contains { code in
                sources.contains { alternatives.contains(Alternative(source: $0, code: code)) }
            }
        }
    }

    /// Who asks, by the systems in which resources say to whom they are open.
    struct Access {
        let codings: Text
        /// `system|`, and what the consumer sent of it.
        private let sent: [(prefix: Text, tokens: [Text])]

        init(codings: Text, systems: [Text], sent: [Text]) {
            self.codings = codings
            self.sent = systems.map { system in
                let prefix: Text = "\(system)|"
                return (prefix, sent.filter { $0.hasPrefix(prefix) })
            }
        }

        /// Whether a resource with these codings is open: of each system it has none, or one that was sent.
        func admits(_ tokens: [Text]) -> Bool {
            sent.allSatisfy { prefix, sent in
                let own = tokens.filter { $0.hasPrefix(prefix) }
                return own.isEmpty || own.contains { sent.contains($0) }
            }
        }
    }
}

extension SearchConditions {
    /// Whether a resource is what is asked for, as far as that stands beside its content.
    func fit(_ version: Version) -> Bool {
        if let exact,
            !version.searchValues.contains(where: { $0.parameter == exact.parameter && $0.content == exact.content })
        {
            return false
        }
        guard codes.allSatisfy({ $0.fit(version) }) else { return false }
        if let earliest, let instant = version.instant(earliest.parameter), instant < earliest.instant { return false }
        guard window?.holds(version) ?? true else { return false }
        let refersToAll = references.allSatisfy { parameter, keys in
            version.references(parameter).contains { keys.contains($0) }
        }
        guard refersToAll, ends.allSatisfy({ $0.chain.fit(version, $0.ends) }) else { return false }
        return access.map { $0.admits(version.tokens($0.codings)) } ?? true
    }
}
