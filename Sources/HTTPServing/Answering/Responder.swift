package import HTTP
import Synchronization

/// The right to answer one request, once and from any thread.
///
/// An answer after the connection ended, and a second answer, are dropped. A responder that is dropped without an
/// answer ends in the handler's answer to a 500 and in the end of the connection, so no peer waits for ever.
package final class Responder: Sendable {
    /// Takes the answer to the loop of the connection; nil if there will be none.
    private let pass: @Sendable (Response?) -> Void
    private let abandonment: Abandonment
    private let isSpent = Atomic<Bool>(false)

    init(_ abandonment: Abandonment, _ pass: @escaping @Sendable (Response?) -> Void) {
        self.abandonment = abandonment
        self.pass = pass
    }

    package func answer(_ response: Response) {
        guard !isSpent.exchange(true, ordering: .relaxed) else { return }
        abandonment.answer()
        pass(response)
    }

    /// Has a function called if the peer ends the connection, or its side of it, before the answer; at once if it has.
    ///
    /// Whoever lets a peer wait for long lets go of it there. The connection is closed then, while a responder without
    /// such a function still answers a peer that has ended its own side. The function is called once, on a loop or on
    /// this thread, and must not block; the last one set counts.
    package func whenAbandoned(_ hear: @escaping @Sendable () -> Void) {
        abandonment.whenAbandoned(hear)
    }

    deinit {
        guard !isSpent.load(ordering: .relaxed) else { return }
        pass(nil)
    }
}
