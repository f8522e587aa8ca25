import Dispatch
import Synchronization
import Testing

@testable import appointment_stub

@Suite("Log writer", .timeLimit(.minutes(10)))
struct LogWriterTests {
    /// Whoever reads the log: takes nothing before it is told to.
    private final class Reader: Sendable {
        let gate = DispatchSemaphore(value: 0)
        let begun = DispatchSemaphore(value: 0)
        private let text = Mutex("")

        var lines: [Substring] { text.withLock { $0.split(separator: "\n") } }

        func take(_ lines: String) {
            begun.signal()
            gate.wait()
            gate.signal()
            text.withLock { $0 += lines + "\n" }
        }
    }

    private let reader = Reader()

    private func writer(capacity: Int) -> LogWriter {
        LogWriter(capacity: capacity, write: { [reader] in reader.take($0) }, noteOnDropped: { "\($0) dropped" })
    }

    @Test("keeps the order, and has written everything when it has finished")
    func order() {
        let writer = writer(capacity: 1000)
        reader.gate.signal()
        for number in 1...500 { writer.append("\(number)") }
        writer.finish(within: .seconds(30))
        #expect(reader.lines == (1...500).map { "\($0)" })
    }

    @Test("counts what does not fit, and says so where it is missing")
    func dropped() {
        let writer = writer(capacity: 3)
        writer.append("1")
        reader.begun.wait()
        for number in 2...7 { writer.append("\(number)") }
        reader.gate.signal()
        writer.finish(within: .seconds(30))
        writer.append("8")
        writer.finish(within: .seconds(30))
        #expect(reader.lines == ["1", "2", "3", "4 dropped", "8"])
    }

    @Test("does not wait for a reader that takes nothing")
    func noReader() {
        let writer = writer(capacity: 3)
        for number in 1...100 { writer.append("\(number)") }
        writer.finish(within: .milliseconds(10))
        #expect(reader.lines == [])
        reader.gate.signal()
        writer.finish(within: .seconds(30))
    }
}
