import Bytes

/// The first line of a request (RFC 9112 §3).
struct RequestLine: Sendable {
    let method: Method
    let target: RequestTarget
    /// The authority of a target in absolute form, which stands in for Host.
    let authority: String?
    let version: ProtocolVersion
    /// What cannot be decoded in the target; the request is refused for it once its fields are known, which say how.
    let targetFault: ProtocolError?

    /// Reads the line without its line end; controls but the tab were refused before.
    init(_ line: Span<UInt8>) throws(ProtocolError) {
        let methodEnd = line.firstIndex(of: .space)
        let token = line.extracting(0..<methodEnd)
        let targetEnd = line.firstIndex(of: .space, from: min(methodEnd + 1, line.count))
        try Self.checkWords(line, methodEnd: methodEnd, targetEnd: targetEnd)
        try Self.checkMethod(token)
        // The version first: what a later version calls a target is not ours to judge.
        version = try Self.version(line.extracting(targetEnd + 1..<line.count))
        method = Self.method(token)
        let parsed = try RequestTarget.parse(
            line.extracting(methodEnd + 1..<targetEnd),
            method: method,
            at: methodEnd + 1
        )
        (target, authority, targetFault) = (parsed.target, parsed.authority, parsed.fault)
    }
}

extension RequestLine {
    /// Three words with single spaces between.
    private static func checkWords(
        _ line: Span<UInt8>,
        methodEnd: Int,
        targetEnd: Int
    ) throws(ProtocolError) {
        let isThreeWords =
            methodEnd > 0 && targetEnd > methodEnd + 1 && targetEnd + 1 < line.count
            && line.firstIndex(of: .space, from: targetEnd + 1) == line.count
        guard !isThreeWords else { return }
        throw .requestLineWords(found: QuotedBytes.text(ofTarget: line))
    }

    private static func checkMethod(_ token: Span<UInt8>) throws(ProtocolError) {
        for index in token.indices where !token[index].isTokenByte {
            throw .methodByte(token[index], at: index)
        }
    }

    /// The method, for the most frequent one without a string made.
    private static func method(_ token: Span<UInt8>) -> Method {
        let isGet =
            token.count == 3 && token[0] == UInt8(ascii: "G") && token[1] == UInt8(ascii: "E")
            && token[2] == UInt8(ascii: "T")
        return isGet ? .get : Method(token: String(utf8: token) ?? "")
    }

    /// `HTTP/` in capitals, a digit, a point, a digit (RFC 9112 §2.3).
    private static func version(_ word: Span<UInt8>) throws(ProtocolError) -> ProtocolVersion {
        guard
            word.count == 8, word[0] == UInt8(ascii: "H"), word[1] == UInt8(ascii: "T"), word[2] == UInt8(ascii: "T"),
            word[3] == UInt8(ascii: "P"), word[4] == .slash, word[5].isDigit, word[6] == UInt8(ascii: "."),
            word[7].isDigit
        else {
            throw .versionSyntax(found: QuotedBytes.text(word))
        }
        guard word[5] == UInt8(ascii: "1") else {
            let found = QuotedBytes.text(word)
            throw word[5] == UInt8(ascii: "0") ? .versionBefore1(found: found) : .versionAfter1(found: found)
        }
        return word[7] == UInt8(ascii: "0") ? .http10 : .http11
    }
}
