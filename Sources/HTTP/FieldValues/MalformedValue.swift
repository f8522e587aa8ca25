/// Why a field value or a query is not what its grammar asks; the request as such is whole and its connection sound.
package struct MalformedValue: Error, Hashable, Sendable {
    /// What was expected and what came, for the person whose client sent it.
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}
