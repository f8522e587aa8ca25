import Bytes
import Dispatch
import Foundation
import Provider
import Synchronization
import Testing

@Suite("Processed messages")
struct ProcessedMessagesTests {
    private let messages = ProcessedMessages()

    @Test("a message is written once, and every later copy is a repetition")
    func once() {
        #expect(!messages.contains("ids"))
        #expect(messages.once("ids") { true } == .written)
        #expect(messages.contains("ids"))
        #expect(messages.once("ids") { true } == .repeated)
        #expect(messages.once("other ids") { true } == .written)
    }

    @Test("a message whose write was overtaken may come again")
    func overtaken() {
        #expect(messages.once("ids") { false } == .overtaken)
        #expect(!messages.contains("ids"))
        #expect(messages.once("ids") { true } == .written)
    }

    @Test("a copy that comes while the first is being written waits for it, and is a repetition")
    func copyDuringWrite() {
        let copy = Copy(of: "ids", messages)
        var endedDuringWrite = false
        let first = messages.once("ids") {
            copy.send()
            // A copy that waits cannot end before this write does; one that does not has ample time to.
            endedDuringWrite = copy.hasEnded(within: .milliseconds(500))
            return true
        }
        #expect(!endedDuringWrite)
        #expect(first == .written)
        #expect(copy.outcome() == .repeated)
    }
}

/// A second sending of a message, on a thread of its own.
private final class Copy: Sendable {
    private let message: Text
    private let messages: ProcessedMessages
    private let end = DispatchSemaphore(value: 0)
    private let result = Mutex<ProcessedMessages.Outcome?>(nil)

    init(of message: Text, _ messages: ProcessedMessages) {
        self.message = message
        self.messages = messages
    }

    func send() {
        Thread.detachNewThread { [self] in
            let outcome = messages.once(message) { true }
            result.withLock { $0 = outcome }
            end.signal()
        }
    }

    func hasEnded(within time: DispatchTimeInterval) -> Bool {
        guard end.wait(timeout: .now() + time) == .success else { return false }
        end.signal()
        return true
    }

    /// Waits until it has ended.
    func outcome() -> ProcessedMessages.Outcome? {
        end.wait()
        return result.withLock(\.self)
    }
}
