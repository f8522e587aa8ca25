package import HTTP
import Synchronization

/// The right to answer one request, once and from any thread.
///
/// An answer after the connection ended, and a second answer, are dropped. A responder that is dropped without an
/// answer ends in the handler's answer to a 500 and in the end of the connection, so no peer waits for ever.
package final class Responder: Sendable {
    /// Takes the answer to the loop of the connection; nil if there will be none.
    private let pass: @Sendable (Response?) -> Void
    private let isSpent = Atomic<Bool>(false)

    init(_ pass: @escaping @Sendable (Response?) -> Void) {
        self.pass = pass
    }

    package func answer(_ response: Response) {
        guard !isSpent.exchange(true, ordering: .relaxed) else { return }
        pass(response)
    }

    deinit {
        guard !isSpent.load(ordering: .relaxed) else { return }
        pass(nil)
    }
}
