import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension JournalEntry {
    /// What the request's body says otherwise than what is stored now, as far as the body is a whole resource.
    func differences(from store: Store, _ dialect: Dialect) -> [Difference] {
        guard request.method == .put, let resource, let current = store.current(resource),
            let stored = try? JSONReader.read(current.content),
            let sent = try? bodyFormat.read(request.content, dialect.release, order: dialect.xmlOrder)
        else { return [] }
        return Difference.first(
            ResourceHistory.limit,
            between: stored,
            and: sent,
            ignoring: ["meta.versionId", "meta.lastUpdated"]
        ) { _ in true }.differences
    }

    private var bodyFormat: WireFormat {
        let type = request.fields[.contentType].flatMap { try? MediaType($0) }
        return type?.subtype.contains("xml") == true ? .xml : .json
    }
}
