import Bytes
import FHIR

/// What a search asks for, read from its parameters.
struct SearchConditions {
    /// A value by which few resources are found at once.
    var exact: SearchValue?
    var window: SearchWindow?
    /// Codes that a resource has, by search parameter.
    var tokens: [(parameter: Text, code: Text)] = []
    var access: Access?
    var direct: [Inclusion] = []
    var iterating: [Inclusion] = []

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
        guard tokens.allSatisfy({ version.has($0.parameter, $0.code) }) else { return false }
        guard window?.holds(version) ?? true else { return false }
        return access.map { $0.admits(version.tokens($0.codings)) } ?? true
    }
}
