import Synchronization

/// Where the stub listens, which is known for certain only when it does: port 0 lets the system choose.
final class ListeningURL: Sendable {
    private let storage: Mutex<String>

    /// - Parameter text: what was asked for.
    init(_ text: String) {
        storage = Mutex(text)
    }

    /// `http://host:port`.
    var text: String {
        storage.withLock { $0 }
    }

    func become(_ text: String) {
        storage.withLock { $0 = text }
    }
}
