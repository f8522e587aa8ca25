import Bytes
import FHIR
import HTTP
import Provider

/// What a search has found, as a Bundle.
struct Searchset: Sendable {
    private let policy: SearchsetPolicy
    /// What absolute URLs of the mount begin with.
    private let base: String
    /// The URL of the search itself.
    private let link: String
    /// When it is made, by stub time.
    private let time: String
    private let found: SearchResult

    init(_ found: SearchResult, _ policy: SearchsetPolicy, base: String, link: String, time: String) {
        self.found = found
        self.policy = policy
        self.base = base
        self.link = link
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
            bundle["id"] = .string(IdentifierStyle.uuid.identifier(1, of: Text(link)))
            meta["lastUpdated"] = .string(time)
        }
        if let profile = policy.profile { meta["profile"] = [.string(profile)] }
        if !meta.members.isEmpty { bundle["meta"] = .object(meta) }
        bundle["type"] = "searchset"
        if policy.describesItself {
            bundle["total"] = .integer(found.matches.count)
            bundle["link"] = [["relation": "self", "url": .string(link)]]
        }
        return bundle
    }
}
