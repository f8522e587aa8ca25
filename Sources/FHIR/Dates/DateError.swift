/// Why a text is no date, time or moment.
package struct DateError: Error, Hashable, Sendable {
    /// One clause: which part is wrong, what was expected, what came.
    package let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}

extension DateError: CustomStringConvertible {
    package var description: String { reason }
}
