import Bytes
import FHIR
import HTTP
import Provider

/// history: every version that is kept, newest first, as a Bundle (FHIR, RESTful API, history).
struct History: Performance {
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        let query = try HistoryQuery(exchange.negotiation.query)
        let current = try exchange.current(key)
        let format = exchange.negotiation.answer
        var fields = Fields()
        fields.append(.variesByAccept)
        guard try !exchange.hasAny(current) else {
            return InteractionResult(response: Response(status: .notModified, fields: fields))
        }
        fields.append(.contentType, format.contentType)
        // The versions of this moment, whatever is written while the answer is on its way.
        let (commits, forgotten) = exchange.store.record(of: key) ?? ([], 0)
        let (places, total, hasMore) = query.places(in: commits, first: forgotten)
        let url = "\(exchange.base)/\(key)"
        let release = exchange.dialect.release
        let bundle: JSONObject = [
            "resourceType": "Bundle",
            "type": "history",
            "total": .integer(total),
            "link": query.links("\(url)/_history", last: hasMore ? places.last : nil),
        ]
        let versions = places.compactMap { place in commits[place - forgotten].version.map { ($0, place == 0) } }
        let memory = MemoryCheck(memory: exchange.state.memory)
        let makePieces: @Sendable () -> BundlePieces = {
            BundlePieces(format, bundle, count: versions.count, memory) { number in
                let (version, isFirst) = versions[number]
                return Self.entry(version, of: key, url, isFirst: isFirst, release)
            }
        }
        let size = versions.reduce(0) { $0 + $1.0.content.count }
        let response = try Response(fields, size: size, makePieces)
        return InteractionResult(response: response)
    }

    private static func entry(
        _ version: Version,
        of key: ResourceKey,
        _ url: String,
        isFirst: Bool,
        _ release: Release
    ) -> BundleEntry {
        var rest: JSONObject = [
            "request": isFirst
                ? ["method": "POST", "url": .string("\(key.type)")]
                : ["method": "PUT", "url": .string("\(key)")]
        ]
        if release == .r4 {
            // R4, bdl-4: a history says how each version was answered; STU3 keeps that for batches.
            rest["response"] = [
                "status": isFirst ? "201" : "200",
                "etag": .string("W/\"\(version.identifier)\""),
                "lastModified": .string("\(version.lastUpdated)"),
            ]
        }
        return BundleEntry(fullURL: url, version: version, rest: rest)
    }
}
