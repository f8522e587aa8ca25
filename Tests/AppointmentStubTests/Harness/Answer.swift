import FHIR

/// An answer as it came over the wire.
struct Answer {
    struct Malformed: Error {
        let head: String
    }

    let status: Int
    let reason: String
    let fields: [(name: String, value: String)]
    /// Without its framing, still in its content coding.
    var framedContent: [UInt8] = []

    init(head: String) throws {
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
        let start = lines[0].split(separator: " ", maxSplits: 2)
        guard start.count == 3, start[0] == "HTTP/1.1", let status = Int(start[1]) else {
            throw Malformed(head: head)
        }
        self.status = status
        reason = String(start[2])
        fields = try lines.dropFirst().map { line in
            guard let colon = line.firstIndex(of: ":") else { throw Malformed(head: head) }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (String(line[..<colon]), String(value))
        }
    }

    /// The value of the field of that name, in any case; a field sent twice would be joined.
    subscript(name: String) -> String? {
        let values = fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}

extension Answer {
    /// The content after its content coding is undone.
    var content: [UInt8] {
        get throws {
            switch self["Content-Encoding"] {
            case nil: framedContent
            case "gzip": try Gunzip.decompress(framedContent)
            default: throw Malformed(head: self["Content-Encoding"] ?? "")
            }
        }
    }

    var text: String {
        String(decoding: framedContent, as: UTF8.self)
    }

    var json: JSONValue {
        get throws { try JSONReader.read(try content) }
    }

    func resource() throws -> JSONObject {
        guard let object = try json.object else { throw Malformed(head: text) }
        return object
    }

    /// The version id in `ETag: W/"…"`.
    var version: String? {
        guard let tag = self["ETag"], tag.hasPrefix("W/\""), tag.hasSuffix("\"") else { return nil }
        return String(tag.dropFirst(3).dropLast())
    }
}
