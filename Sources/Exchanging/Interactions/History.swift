import Bytes
import FHIR
import HTTP
import Provider

/// history: every version that is kept, newest first, as a Bundle (FHIR, RESTful API, history).
struct History: Performance {
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        _ = try exchange.current(key)
        let (commits, isWhole) = exchange.store.record(of: key) ?? ([], true)
        let base = exchange.base
        var content: [UInt8] = []
        content.append(contentsOf: #"{"resourceType":"Bundle","type":"history","total":\#(commits.count),"#.utf8)
        content.append(contentsOf: #""link":[{"relation":"self","url":"#.utf8)
        JSONWriter.append(.string("\(base)/\(key)/_history"), to: &content)
        content.append(contentsOf: #"}],"entry":["#.utf8)
        for index in commits.indices.reversed() {
            guard let version = commits[index].version else { continue }
            let isFirst = isWhole && index == 0
            append(version, of: key, isFirst: isFirst, base: base, exchange.dialect.release, to: &content)
            if index > 0 { content.append(UInt8(ascii: ",")) }
        }
        content.append(contentsOf: "]}".utf8)
        let format = exchange.negotiation.answer
        var fields = Fields()
        fields.append(.contentType, format.contentType)
        fields.append(.variesByAccept)
        let written = try format.write(stored: content)
        return InteractionResult(response: Response(status: .ok, fields: fields, content: written))
    }

    /// The resource's own bytes go into the Bundle as they are kept: a thousand versions need no tree.
    private func append(
        _ version: Version,
        of key: ResourceKey,
        isFirst: Bool,
        base: String,
        _ release: Release,
        to content: inout [UInt8]
    ) {
        content.append(contentsOf: #"{"fullUrl":"#.utf8)
        JSONWriter.append(.string("\(base)/\(key)"), to: &content)
        content.append(contentsOf: #","resource":"#.utf8)
        content.append(contentsOf: version.content)
        content.append(contentsOf: #","request":"#.utf8)
        let made: JSONValue =
            isFirst
            ? ["method": "POST", "url": .string(key.type.string)]
            : ["method": "PUT", "url": .string("\(key)")]
        JSONWriter.append(made, to: &content)
        if release == .r4 {
            // R4, bdl-4: a history says how each version was answered; STU3 keeps that for batches.
            content.append(contentsOf: #","response":"#.utf8)
            let answered: JSONValue = [
                "status": isFirst ? "201" : "200",
                "etag": .string("W/\"\(version.identifier)\""),
                "lastModified": .string("\(version.lastUpdated)"),
            ]
            JSONWriter.append(answered, to: &content)
        }
        content.append(UInt8(ascii: "}"))
    }
}
