import Dispatch
import Synchronization

/// Writes the lines of the access log, in order, away from the threads that answer requests.
///
/// Whoever reads the log may read slowly or not at all, and the stub answers all the same: so many lines wait, and what
/// does not fit is left out and counted.
final class LogWriter: Sendable {
    private struct Waiting {
        var lines: [String] = []
        /// Lines that somebody writes right now.
        var underWay = 0
        /// Lines left out since the last that was taken.
        var dropped = 0
    }

    private let capacity: Int
    private let write: @Sendable (String) -> Void
    private let noteOnDropped: @Sendable (Int) -> String
    private let waiting = Mutex(Waiting())
    private let queue = DispatchQueue(label: "log")
    private let writing = DispatchGroup()

    /// - Parameters:
    ///   - capacity: lines that wait at most.
    ///   - write: gets one line or several, without the last one's end; may block.
    ///   - noteOnDropped: the line that stands where so many are missing.
    init(
        capacity: Int = 10_000,
        write: @escaping @Sendable (String) -> Void,
        noteOnDropped: @escaping @Sendable (Int) -> String
    ) {
        self.capacity = capacity
        self.write = write
        self.noteOnDropped = noteOnDropped
    }

    /// Takes a line to be written soon, or counts it if there are too many; never waits for the reader.
    func append(_ line: String) {
        let isFirst = waiting.withLock { waiting in
            guard waiting.lines.count + waiting.underWay < capacity else {
                waiting.dropped += 1
                return false
            }
            let isFirst = waiting.lines.isEmpty && waiting.underWay == 0
            noteDropped(&waiting)
            waiting.lines.append(line)
            return isFirst
        }
        if isFirst { queue.async(group: writing) { self.writeAll() } }
    }

    /// Waits until everything is written, for at most so long.
    func finish(within period: DispatchTimeInterval) {
        _ = writing.wait(timeout: .now() + period)
    }

    private func writeAll() {
        var lines = taken()
        while !lines.isEmpty {
            write(lines.joined(separator: "\n"))
            lines = taken()
        }
    }

    /// Ends what was under way, and begins with all that waits.
    private func taken() -> [String] {
        waiting.withLock { waiting in
            noteDropped(&waiting)
            let lines = waiting.lines
            waiting.lines = []
            waiting.underWay = lines.count
            return lines
        }
    }

    private func noteDropped(_ waiting: inout Waiting) {
        guard waiting.dropped > 0 else { return }
        waiting.lines.append(noteOnDropped(waiting.dropped))
        waiting.dropped = 0
    }
}
