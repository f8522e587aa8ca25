import Bytes

/// Tells what is wrong with a line that is not `name: value` (RFC 9112 §5).
enum FieldLineFault {
    /// The error of a line that is not empty and whose name is not a token followed at once by a colon.
    ///
    /// - Parameter number: of the line, from 1.
    static func error(in line: Span<UInt8>, number: Int) -> ProtocolError {
        if line[0].isSpaceOrTab { return .foldedValue(line: number) }
        var end = 0
        while end < line.count, line[end].isTokenByte { end += 1 }
        guard end < line.count else { return .noColon(line: number, found: QuotedBytes.text(line)) }
        if end == 0, line[0] == .colon { return .emptyFieldName(line: number) }
        guard !line[end].isSpaceOrTab else {
            return .spaceBehindFieldName(line: number, name: QuotedBytes.text(line.extracting(0..<end)))
        }
        return .fieldNameByte(line[end], line: number, at: end)
    }
}
