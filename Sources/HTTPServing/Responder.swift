package import HTTP
import Synchronization

/// The right to answer one request, once and from any thread.
///
/// An answer after the connection ended, and a second answer, are dropped. A responder that is dropped without an
/// answer ends in the handler's answer to a 500 and in the end of the connection, so no peer waits for ever.
package final class Responder: Sendable {
    private let inbox: Inbox
    private let connection: SlotKey
    private let isSpent = Atomic<Bool>(false)

    init(inbox: Inbox, connection: SlotKey) {
        self.inbox = inbox
        self.connection = connection
    }

    package func answer(_ response: Response) {
        guard !isSpent.exchange(true, ordering: .relaxed) else { return }
        inbox.post(.answer(connection, response))
    }

    deinit {
        guard !isSpent.load(ordering: .relaxed) else { return }
        inbox.post(.answer(connection, nil))
    }
}
