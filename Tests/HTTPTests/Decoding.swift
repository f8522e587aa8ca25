import HTTP

/// What a decoder makes of some input, in a form that can be compared.
struct Decoded: Equatable {
    /// A line per request: `method text version content`, then its fields.
    var requests: [String] = []
    /// How often `100 Continue` was asked for.
    var continues = 0
    /// The error that ended it.
    var error: ProtocolError?
    var phase = RequestDecoder.Phase.idle
}

/// Feeds the pieces one after the other to one decoder.
func decode(_ pieces: [[UInt8]], limits: MessageLimits = MessageLimits()) -> Decoded {
    var decoder = RequestDecoder(limits: limits)
    var result = Decoded()
    do throws(ProtocolError) {
        for piece in pieces {
            var offset = 0
            reading: while true {
                switch try decoder.decode(piece.span, from: &offset) {
                case .needsMore: break reading
                case .expectsContinue: result.continues += 1
                case .request(let request): result.requests.append(describe(request))
                }
            }
            if offset != piece.count { result.requests.append("\(piece.count - offset) bytes were not taken") }
        }
    } catch {
        result.error = error
    }
    result.phase = result.error == nil ? decoder.phase : .idle
    return result
}

func decode(_ text: String, limits: MessageLimits = MessageLimits()) -> Decoded {
    decode([Array(text.utf8)], limits: limits)
}

/// Feeds single bytes.
func decodeByteByByte(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Decoded {
    decode(bytes.map { [$0] }, limits: limits)
}

/// The one request in the text, or nil.
func request(_ text: String) -> Request? {
    var decoder = RequestDecoder(limits: MessageLimits())
    var offset = 0
    guard case .request(let request)? = try? decoder.decode(Array(text.utf8).span, from: &offset) else { return nil }
    return request
}

/// The status of the error that the text is refused with, nil if it is not.
func refusal(of text: String, limits: MessageLimits = MessageLimits()) -> Int? {
    refusal(of: Array(text.utf8), limits: limits)
}

/// The status of the error, which must be the same whole and byte by byte; else -1.
func refusal(of bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Int? {
    let whole = decode([bytes], limits: limits)
    let inBytes = decodeByteByByte(bytes, limits: limits)
    return whole.error == inBytes.error ? whole.error?.status.code : -1
}

func describe(_ request: Request) -> String {
    let fields = request.fields.entries.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
    let content = String(decoding: request.content, as: UTF8.self)
    return "\(request.method.token) \(request.target.text) \(request.version) [\(fields)] \(content)"
}
