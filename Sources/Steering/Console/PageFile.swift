import Bytes
import Exchanging

/// One file of the page, ready to be sent.
struct PageFile: Sendable {
    let name: Text
    let mediaType: String
    let content: [UInt8]
    let compressed: [UInt8]
    /// A strong validator (RFC 9110 §8.8.3): equal content has an equal one.
    let entityTag: String

    /// - Parameters:
    ///   - name: with its suffix: `main.js`.
    ///   - packed: its content as gzip (RFC 1952) in base64, a third of it.
    init(_ name: Text, packed: String) {
        self.name = name
        mediaType = Self.mediaType(of: name)
        compressed = Base64.standard.decode(packed) ?? []
        content = Inflater(.gzip)?.inflate(compressed, limit: Self.limit).plain ?? []
        entityTag = "\"\(Self.hash(content).hexadecimal(digits: 16))\""
    }

    /// Bytes of the largest file.
    private static let limit = 1 << 20

    private static func mediaType(of name: Text) -> String {
        switch name.split(at: UInt8(ascii: ".")).last {
        case "html": "text/html;charset=utf-8"
        case "css": "text/css;charset=utf-8"
        case "js": "text/javascript;charset=utf-8"
        case "svg": "image/svg+xml"
        default: "text/plain;charset=utf-8"
        }
    }

    /// FNV-1a of 64 bits: it tells versions of the page apart, and guards nothing.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
