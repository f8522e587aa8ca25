import Bytes
import FHIR
import HTTP
import Provider

/// What a search has found, as a Bundle.
struct Searchset: Sendable {
    private let policy: SearchsetPolicy
    /// What absolute URLs of the mount begin with.
    private let base: String
    /// The URLs of the search itself, which is the first, and of the next part, with their relations.
    private let links: [(relation: String, url: String)]
    /// When it is made, by stub time.
    private let time: String
    private let found: SearchResult

    init(
        _ found: SearchResult,
        _ policy: SearchsetPolicy,
        base: String,
        links: [(relation: String, url: String)],
        time: String
    ) {
        self.found = found
        self.policy = policy
        self.base = base
        self.links = links
        self.time = time
    }
}

extension Searchset {
    /// Bytes of the resources in it.
    var size: Int {
        (found.matches + found.included).reduce(0) { $0 + $1.version.content.count }
    }

    func pieces(_ format: ContentFormat, _ memory: MemoryCheck) -> BundlePieces {
        let resources = found.matches + found.included
        let matches = found.matches.count
        return BundlePieces(format, bundle, count: resources.count, memory) { number in
            let resource = resources[number]
            return BundleEntry(
                fullURL: policy.hasFullURLs ? "\(base)/\(resource.key)" : nil,
                version: resource.version,
                rest: policy.describesItself ? ["search": ["mode": number < matches ? "match" : "include"]] : [:]
            )
        }
    }

    /// The Bundle without its entries.
    private var bundle: JSONObject {
        var bundle: JSONObject = ["resourceType": "Bundle"]
        var meta = JSONObject()
        if policy.isNamed {
            // The same search has the same id.
            bundle["id"] = .string(IdentifierStyle.uuid.identifier(1, of: Text(links.first?.url ?? "")))
            meta["lastUpdated"] = .string(time)
        }
        if let profile = policy.profile { meta["profile"] = [.string(profile)] }
        if !meta.members.isEmpty { bundle["meta"] = .object(meta) }
        bundle["type"] = "searchset"
        if policy.isDated { bundle["timestamp"] = .string(time) }
        if policy.describesItself {
            bundle["total"] = .integer(found.total)
            bundle["link"] = .array(links.map { ["relation": .string($0.relation), "url": .string($0.url)] })
        }
        return bundle
    }
}
