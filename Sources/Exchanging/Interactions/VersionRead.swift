import Bytes
import Provider

/// vread: one version of a resource, as it was (FHIR, RESTful API, vread).
struct VersionRead: Performance {
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        // What was deleted is no more, and its versions are all the same.
        if exchange.store.record(of: key)?.commits.last?.cause != .deleted { _ = try exchange.current(key) }
        let identifier = exchange.match?.route[.version] ?? ""
        switch exchange.store.version(identifier, of: key) {
        case .found(let version):
            return InteractionResult(
                response: try exchange.representation(of: version, exchange.negotiation.answer)
            )
        case .forgotten:
            throw Refusal(
                .versionKept,
                at: .target,
                expected: "one of the last \(exchange.store.limits.versions) versions of \(key.id)",
                found: identifier.string,
                sentence: """
                    Version \(identifier) of \(key) is no longer kept; only the last \(exchange.store.limits.versions) are
                    """
            )
        case .unknownVersion, .unknownResource:
            throw Refusal(
                .versionKnown,
                at: .target,
                expected: "a version of \(key.id)",
                found: identifier.string,
                sentence: "\(key) has no version \(identifier)"
            )
        }
    }
}
