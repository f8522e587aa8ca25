import Bytes
import FHIR
import HTTP
import Provider

/// history: every version that is kept, newest first, as a Bundle (FHIR, RESTful API, history).
struct History: Performance {
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        let query = try HistoryQuery(exchange.negotiation.query)
        // A resource that was deleted is no more, and has its history all the same.
        let record = exchange.store.record(of: key)
        let current = record?.commits.last?.cause == .deleted ? nil : try exchange.current(key)
        let format = exchange.negotiation.answer
        var fields = Fields()
        fields.append(.variesByAccept)
        if let current, try exchange.hasAny(current) {
            return InteractionResult(response: Response(status: .notModified, fields: fields))
        }
        fields.append(.contentType, format.contentType)
        // The versions of this moment, whatever is written while the answer is on its way.
        let (commits, forgotten) = record ?? ([], 0)
        let (places, total, hasMore) = query.places(in: commits, first: forgotten)
        let url = "\(exchange.base)/\(key)"
        let release = exchange.dialect.release
        let made = exchange.dialect.interactions.first { $0.makes && $0.resourceType == key.type }?.successStatus ?? 201
        let bundle: JSONObject = [
            "resourceType": "Bundle",
            "type": "history",
            "total": .integer(total),
            "link": query.links("\(url)/_history", last: hasMore ? places.last : nil),
        ]
        let shown = places.map { (commits[$0 - forgotten], $0 == 0) }
        let memory = MemoryCheck(memory: exchange.state.memory)
        let makePieces: @Sendable () -> BundlePieces = {
            BundlePieces(format, bundle, count: shown.count, memory) { number in
                let (commit, isFirst) = shown[number]
                return Self.entry(commit.version, of: key, url, madeWith: isFirst ? made : nil, release)
            }
        }
        let size = shown.reduce(0) { $0 + ($1.0.version?.content.count ?? 0) }
        let response = try Response(fields, size: size, makePieces)
        return InteractionResult(response: response)
    }

    /// - Parameters:
    ///   - version: nil where the resource was deleted.
    ///   - made: the status of the answer to the create, of a first version; nil for any other.
    private static func entry(
        _ version: Version?,
        of key: ResourceKey,
        _ url: String,
        madeWith made: Int?,
        _ release: Release
    ) -> BundleEntry {
        var rest: JSONObject = [
            "request": made != nil
                ? ["method": "POST", "url": .string("\(key.type)")]
                : ["method": version == nil ? "DELETE" : "PUT", "url": .string("\(key)")]
        ]
        guard let version else {
            if release == .r4 { rest["response"] = ["status": "200"] }
            return BundleEntry(fullURL: url, version: nil, rest: rest)
        }
        if release == .r4 {
            // R4, bdl-4: a history says how each version was answered; STU3 keeps that for batches.
            rest["response"] = [
                "status": .string("\(made ?? 200)"),
                "etag": .string("W/\"\(version.identifier)\""),
                "lastModified": .string("\(version.lastUpdated)"),
            ]
        }
        return BundleEntry(fullURL: url, version: version, rest: rest)
    }
}
