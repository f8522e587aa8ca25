import Bytes
import Fuzzing
import HTTP

/// The bytes of a connection: they are decoded alike however they are cut, and a request that was read and is written
/// again is read as the same.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe input(start, count)
    let whole = Decoded([bytes])
    // A place that follows from the input, so that the same input fails again.
    let place = bytes.reduce(into: 0) { $0 = ($0 &* 31 &+ Int($1)) & 0xFFFF } % (bytes.count + 1)
    let halves = Decoded([Array(bytes[..<place]), Array(bytes[place...])])
    claim(halves.words == whole.words, "cut at \(place): \(halves.words), whole: \(whole.words)")
    let single = Decoded(bytes.map { [$0] })
    claim(single.words == whole.words, "byte by byte: \(single.words), whole: \(whole.words)")
    for request in whole.requests {
        let again = Decoded([request.wire])
        claim(again.words == [request.words], "\(request.words) was read again as \(again.words)")
    }
    return 0
}

/// What a decoder makes of bytes that come in pieces.
private struct Decoded {
    var requests: [Request] = []
    /// A line for each request and for what ended it, to be compared.
    var words: [Text] = []

    init(_ pieces: [[UInt8]]) {
        var decoder = RequestDecoder(limits: MessageLimits())
        do throws(ProtocolError) {
            for piece in pieces { try decode(piece, by: &decoder) }
            if decoder.phase != .idle { words.append("unfinished \(decoder.phase)") }
        } catch {
            claim([400, 413, 414, 417, 431, 501, 505].contains(error.status.code), "refused with \(error.status.code)")
            words.append("\(error.status.code) \(error)")
        }
    }

    private mutating func decode(_ piece: [UInt8], by decoder: inout RequestDecoder) throws(ProtocolError) {
        var offset = 0
        while true {
            switch try decoder.decode(piece.span, from: &offset) {
            case .needsMore:
                claim(offset == piece.count, "\(piece.count - offset) bytes were not taken")
                return
            // Whether anybody waits for it depends on how the bytes came.
            case .expectsContinue: break
            case .request(let request):
                requests.append(request)
                words.append(request.words)
            }
        }
    }
}

extension Request {
    /// All that counts of it, without what frames its content.
    fileprivate var words: Text {
        let lines = lines.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
        let content = content.map { String($0) }.joined(separator: ",")
        let segments = target.segments.joined(separator: "|")
        return "\(method.token) \(target.text) [\(segments)] \(target.query ?? "none") \(version) [\(lines)] \(content)"
    }

    /// The same request as another client would send it.
    fileprivate var wire: [UInt8] {
        let number = version == .http11 ? "1.1" : "1.0"
        let target = target.isServerWide ? "*" : target.text
        let lines = lines.map { "\($0.name): \($0.value)\r\n" }.joined()
        let length = content.isEmpty ? "" : "Content-Length: \(content.count)\r\n"
        return Array("\(method.token) \(target) HTTP/\(number)\r\n\(lines)\(length)\r\n".utf8) + content
    }

    private var lines: [(name: Text, value: Text)] {
        let framing: [Text] = ["content-length", "transfer-encoding", "expect", "trailer", "te", "connection"]
        return fields.entries.filter { !framing.contains($0.name.lowercased) }
    }
}
