import Demonstration
import Testing

/// A way to send a body.
struct CodedBody: CustomTestStringConvertible, Sendable {
    /// The value of Content-Encoding.
    let field: String
    let name: String
    let code: @Sendable ([UInt8]) throws -> [UInt8]

    init(_ field: String, _ name: String, _ code: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
        self.field = field
        self.name = name
        self.code = code
    }

    var testDescription: String { "\(field): \(name)" }

    /// The same request in this coding.
    func applied(to request: ConsumerRequest) throws -> ConsumerRequest {
        request.with("Content-Encoding", field).with(.bytes(try code(request.content ?? [])))
    }
}

extension CodedBody {
    static let understood = [
        CodedBody("gzip", "gzip") { try Compressed.gzip($0) },
        CodedBody("GZip", "gzip in other letters") { try Compressed.gzip($0) },
        CodedBody("x-gzip", "gzip by its old name") { try Compressed.gzip($0) },
        CodedBody("identity, gzip,", "gzip among what is nothing") { try Compressed.gzip($0) },
        CodedBody("gzip", "gzip in two texts") { bytes in
            try Compressed.gzip(Array(bytes.prefix(100))) + Compressed.gzip(Array(bytes.dropFirst(100)))
        },
        CodedBody("deflate", "in zlib's wrapping") { try Compressed.zlib($0) },
        CodedBody("deflate", "without a wrapping") { try Compressed.bare($0) },
        CodedBody("identity", "as it is") { $0 },
        CodedBody("", "as it is") { $0 },
    ]

    static let unknown = [
        CodedBody("br", "as it is") { $0 },
        CodedBody("zstd", "as it is") { $0 },
        CodedBody("gzip, gzip", "gzip twice") { try Compressed.gzip(Compressed.gzip($0)) },
        CodedBody("gzip, deflate", "one after the other") { try Compressed.zlib(Compressed.gzip($0)) },
        CodedBody("gzip;q=1", "gzip, with what belongs to Accept-Encoding") { try Compressed.gzip($0) },
        CodedBody("*", "as it is") { $0 },
    ]
}

/// A body that is not what its field says.
struct WrongBody: CustomTestStringConvertible, Sendable {
    let body: CodedBody
    /// What the refusal says of it.
    let found: String

    var testDescription: String { body.testDescription }

    static let all = [
        WrongBody(body: .init("gzip", "plain text") { $0 }, found: "text that is not compressed"),
        WrongBody(body: .init("deflate", "plain text") { $0 }, found: "text that is not compressed"),
        WrongBody(
            body: .init("gzip", "cut") { Array(try Compressed.gzip($0).dropLast(9)) },
            found: "compressed data whose end is missing"
        ),
        WrongBody(
            body: .init("gzip", "cut in its check sum") { Array(try Compressed.gzip($0).dropLast(1)) },
            found: "compressed data whose end is missing"
        ),
        WrongBody(
            body: .init("deflate", "cut") { Array(try Compressed.zlib($0).dropLast(5)) },
            found: "compressed data whose end is missing"
        ),
        WrongBody(
            body: .init("deflate", "without a wrapping and cut") { Array(try Compressed.bare($0).dropLast(5)) },
            found: "compressed data whose end is missing"
        ),
        WrongBody(
            body: .init("gzip", "with two bytes too many") { try Compressed.gzip($0) + [1, 2] },
            found: "compressed data, and behind them 2 bytes more"
        ),
        WrongBody(
            body: .init("deflate", "with a byte too many") { try Compressed.zlib($0) + [0] },
            found: "compressed data, and behind them 1 bytes more"
        ),
        WrongBody(
            body: .init("gzip", "with another check sum") { bytes in
                var coded = try Compressed.gzip(bytes)
                coded[coded.count - 8] ^= 1
                return coded
            },
            found: "compressed data that are damaged"
        ),
        WrongBody(
            body: .init("deflate", "with another check sum") { bytes in
                var coded = try Compressed.zlib(bytes)
                coded[coded.count - 1] ^= 1
                return coded
            },
            found: "compressed data that are damaged"
        ),
        WrongBody(
            body: .init("deflate", "gzip") { try Compressed.gzip($0) },
            found: "what begins as gzip does"
        ),
        WrongBody(body: .init("gzip", "zlib") { try Compressed.zlib($0) }, found: "bytes that do not begin like it"),
        WrongBody(body: .init("gzip", "one byte") { _ in [0x1F] }, found: "bytes that do not begin like it"),
    ]
}
