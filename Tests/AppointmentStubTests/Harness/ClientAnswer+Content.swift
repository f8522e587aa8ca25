import FHIR
import HTTPAsking

extension ClientAnswer {
    struct Unreadable: Error {
        let what: String
    }

    /// The content after its content coding is undone.
    var decoded: [UInt8] {
        get throws {
            switch self["Content-Encoding"] {
            case nil: content
            case "gzip": try Gunzip.decompress(content)
            case let coding?: throw Unreadable(what: coding)
            }
        }
    }

    var json: JSONValue {
        get throws { try JSONReader.read(try decoded) }
    }

    func resource() throws -> JSONObject {
        guard let object = try json.object else { throw Unreadable(what: text) }
        return object
    }

    /// The version id in `ETag: W/"…"`.
    var version: String? {
        guard let tag = self["ETag"], tag.hasPrefix("W/\""), tag.hasSuffix("\"") else { return nil }
        return String(tag.dropFirst(3).dropLast())
    }
}
