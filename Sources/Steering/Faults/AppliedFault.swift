/// A fault that had a part in an exchange.
package struct AppliedFault: Sendable {
    package let identifier: String
    package let kind: String
    /// Whether it kept the answer, or a part of it, from the consumer.
    package let withholdsAnswer: Bool
}

extension AppliedFault {
    init(_ fault: Fault) {
        identifier = fault.identifier
        kind = fault.kind.name
        withholdsAnswer = fault.kind.withholdsAnswer
    }
}
