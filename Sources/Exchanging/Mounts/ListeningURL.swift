import Synchronization

/// Where the stub listens, which is known for certain only when it does: port 0 lets the system choose.
package final class ListeningURL: Sendable {
    private let storage: Mutex<String>

    /// - Parameter text: what was asked for.
    package init(_ text: String) {
        storage = Mutex(text)
    }

    /// `http://host:port`.
    package var text: String {
        storage.withLock { $0 }
    }

    package func become(_ text: String) {
        storage.withLock { $0 = text }
    }
}
