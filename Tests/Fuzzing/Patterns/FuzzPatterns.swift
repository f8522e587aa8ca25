import Fuzzing
import Steering

/// A line with a regular expression, and behind it the text that it is held against: the size is bounded, and what
/// matches by itself matches as a part of a larger expression.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let parts = unsafe input(start, count).split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let expression = String(decoding: parts[0], as: UTF8.self)
    let text = parts.count > 1 ? Array(parts[1]) : []
    guard let pattern = try? RegularExpression(expression) else { return 0 }
    claim((0...1000).contains(pattern.stateCount), "\(expression) takes \(pattern.stateCount) states")
    let matches = pattern.matchesWhole(text.span)
    for larger in ["(\(expression))", "(?:\(expression))", "(\(expression))|(\(expression))", "(\(expression)){1}"] {
        guard let other = compiled(larger) else { continue }
        claim(other.matchesWhole(text.span) == matches, "\(larger) and \(expression) differ on \(text)")
    }
    for larger in [
        "(\(expression))?", "(\(expression))*", "(\(expression))+", "(\(expression)){1,2}", ".*|\(expression)",
    ] {
        guard let other = compiled(larger) else { continue }
        if matches { claim(other.matchesWhole(text.span), "\(larger) does not match \(text), but \(expression) does") }
    }
    return 0
}

/// Nil if it has become too large; it cannot be wrong in another way.
private func compiled(_ expression: String) -> RegularExpression? {
    do {
        return try RegularExpression(expression)
    } catch {
        claim(error.kind == .tooLarge, "\(expression): \(error)")
        return nil
    }
}
