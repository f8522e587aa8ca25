import FHIR
import HTTP

extension AdminAPI {
    /// What the journal says of the consumer under test.
    static let reportCalls: [AdminCall] = []
}
