import Bytes
import HTTP
package import Provider

extension Exchange {
    /// What can be asked by path and method.
    ///
    /// Where the last part of a path can be an id or the name of a source system in which something is made, it is the
    /// name if there is such a system.
    package var candidates: [Interaction] {
        let offered = match?.interactions(for: request.method) ?? []
        guard offered.contains(where: \.makesInSource) else { return offered }
        let isSource = lastName.map { store.knows(source: $0, dialect.resources) } ?? false
        return offered.filter { $0.makesInSource == isSource }
    }

    /// The resource that the path names; nil where it names none, or the system in which one is to be made.
    package var resource: ResourceKey? {
        source == nil ? match?.key : nil
    }

    /// The source system in which the request makes something; nil where the path names none.
    var source: Text? {
        candidates.contains { $0.makesInSource } ? lastName : nil
    }

    private var lastName: Text? { match?.route[.id] ?? match?.route[.sourceSystem] }
}
