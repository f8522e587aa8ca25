package import Bytes
import Synchronization

/// Values of header fields that a check has found sound, so that it need not read the same one again: a consumer sends one
/// token a thousand times.
///
/// Bounded: the oldest of them makes room for a new one. They are compared outside the lock, byte for byte.
package final class SoundTexts: Sendable {
    /// How many are kept.
    private static let limit = 16
    /// Bytes of the longest that is kept.
    private static let longest = 8 * 1024

    /// What a text was found sound for, and when it is.
    package struct Purpose: Hashable, Sendable {
        /// The name of the field, or of what the field is to allow.
        let name: Text

        package init(_ name: Text) {
            self.name = name
        }
    }

    private struct Entry: Sendable {
        let purpose: Purpose
        let text: Text
        let validity: Validity
    }

    private let entries = Mutex<[Entry]>([])

    package init() {}
}

extension SoundTexts {
    /// Whether what a request has sent was found sound for a purpose, and still is.
    ///
    /// - Parameters:
    ///   - seconds: of real time since 1970.
    ///   - isSent: whether a text is what the request has sent.
    package func hold(for purpose: Purpose, at seconds: Int, _ isSent: (Text) -> Bool) -> Bool {
        let entries = entries.withLock { $0 }
        for entry in entries.reversed() where entry.purpose == purpose && isSent(entry.text) {
            return entry.validity.contains(seconds)
        }
        return false
    }

    /// Remembers a text as sound.
    ///
    /// - Parameter validity: of the verdict, by real time.
    package func remember(_ text: Text, for purpose: Purpose, within validity: Validity = .always) {
        guard text.utf8.count <= Self.longest else { return }
        let entry = Entry(purpose: purpose, text: text, validity: validity)
        entries.withLock { entries in
            if entries.count == Self.limit { entries.removeFirst() }
            entries.append(entry)
        }
    }
}

/// From when on, and until when, a verdict on a text holds, in seconds of real time since 1970.
package struct Validity: Hashable, Sendable {
    /// The first second at which it holds.
    package var start: Double
    /// The first at which it no longer does.
    package var end: Double

    package init(start: Double = -.infinity, end: Double = .infinity) {
        self.start = start
        self.end = end
    }

    package static let always = Validity()
}

extension Validity {
    package func contains(_ seconds: Int) -> Bool {
        start <= Double(seconds) && Double(seconds) < end
    }
}
