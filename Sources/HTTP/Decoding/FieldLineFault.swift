import Bytes

/// Tells what is wrong with a line that is not `name: value` (RFC 9112 §5).
enum FieldLineFault {
    /// The error of a line that is not empty and whose name is not a token followed at once by a colon.
    static func error(in line: Span<UInt8>, number: Int) -> ProtocolError {
        ProtocolError(.badRequest, "Field line \(number) \(fault(in: line)).")
    }

    private static func fault(in line: Span<UInt8>) -> String {
        if line[0].isSpaceOrTab {
            return "starts with a blank; a value may not be folded over lines (RFC 9112 §5.2)"
        }
        var end = 0
        while end < line.count, line[end].isTokenByte { end += 1 }
        guard end < line.count else {
            return "has no colon after its name: \(QuotedBytes.text(line))"
        }
        if end == 0, line[0] == .colon { return "has an empty name" }
        if line[end].isSpaceOrTab {
            return "has a blank behind its name \(QuotedBytes.text(line.extracting(0..<end))); "
                + "the colon follows at once (RFC 9112 §5.1)"
        }
        return "has \(QuotedBytes.text(line[end])) at byte \(end) of its name; a name is a token"
    }
}
