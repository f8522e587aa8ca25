import Steering

/// An expectation takes no spans.
extension RegularExpression {
    func matches(_ text: String) -> Bool {
        matchesWhole(text.utf8.span)
    }

    func matches(_ bytes: [UInt8]) -> Bool {
        matchesWhole(bytes.span)
    }
}
