import Bytes
package import FHIR

extension ConsumerRequest {
    /// What goes over the wire.
    ///
    /// - Parameters:
    ///   - host: what stands in `Host`, unless the request says so itself.
    ///   - now: seconds since 1970.
    ///   - stored: the appointment as it is stored; null where there is none.
    /// - Throws: `XMLWritingError`: the body cannot be written in XML.
    package func bytes(
        host: String,
        now: Int,
        stored: JSONValue,
        release: Release
    ) throws(XMLWritingError) -> [UInt8] {
        let content = try content(stored, release)
        var lines = ["\(method) \(target) \(version)"]
        if !fields.contains(where: { $0.name.lowercased() == "host" }) { lines.append("Host: \(host)") }
        lines += fields.compactMap { field in
            field.value.written(now: now).map { "\(field.name): \($0)" }
        }
        if let content { lines.append("Content-Length: \(content.count)") }
        let whole = Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + (content ?? [])
        return Array(whole.dropLast(withheldBytes))
    }

    /// Nil for a request without content, which is another than one with empty content.
    private func content(_ stored: JSONValue, _ release: Release) throws(XMLWritingError) -> [UInt8]? {
        switch body {
        case .none: nil
        case .bytes(let bytes): bytes
        case .json(let tree): JSONWriter.write(tree)
        case .stored(let edits, let format): try format.write(edits.reduce(stored) { $1.applied(to: $0) }, release)
        }
    }
}

extension ConsumerRequest.Value {
    /// As it goes over the wire; nil for a field that is left out.
    ///
    /// - Parameter now: seconds since 1970.
    package func written(now: Int) -> String? {
        switch self {
        case .text(let text): text
        case .bearer(let token): "Bearer \(token.compact(now: now))"
        case .encoded(let value): Base64.standard.encode(JSONWriter.write(value))
        case .newIdentifier: Consumer.newIdentifier()
        case .absent: nil
        }
    }
}
