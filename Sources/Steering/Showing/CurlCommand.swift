import Bytes
import HTTP

/// A request as a command for a POSIX shell.
struct CurlCommand {
    let method: String
    let url: String
    let fields: [(name: Text, value: Text)]
    let body: [UInt8]
}

extension CurlCommand {
    /// On several lines, each but the last with a backslash at its end.
    var text: String {
        // Braces and brackets of a URL are the peer's own, no patterns of curl's.
        var words = ["curl -i --globoff"]
        if method == "HEAD" {
            words.append("--head")
        } else if method != "GET" {
            words.append("-X \(Self.quoted(method))")
        }
        words.append(Self.quoted(url))
        // Curl writes these itself; and the body is plain here.
        let own: [Text] = [
            "host", "content-length", "connection", "transfer-encoding", "accept-encoding", "content-encoding",
        ]
        words += fields.filter { !own.contains($0.name.lowercased) }.map { field in
            // Curl leaves out a field whose value is empty, unless a semicolon ends its name.
            "-H " + Self.quoted(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        if !body.isEmpty {
            // Unlike the others, this option takes no file for a body that begins with @.
            words.append("--data-raw \(Self.quoted(String(decoding: body, as: UTF8.self)))")
        }
        return words.joined(separator: " \\\n  ")
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "_./:=@%+-".utf8.contains(byte)
            }
        }
        guard !isPlain || text.isEmpty else { return text }
        let parts = text.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        return "'" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "'\\''") + "'"
    }
}
