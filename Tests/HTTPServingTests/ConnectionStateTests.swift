import Testing

@testable import HTTPServing

@Suite("Connection state")
struct ConnectionStateTests {
    private func state() -> ConnectionState {
        var configuration = ServerConfiguration()
        configuration.deadlines.idle = .nanoseconds(75)
        configuration.deadlines.head = .nanoseconds(10)
        configuration.deadlines.content = .nanoseconds(30)
        configuration.deadlines.unsent = .nanoseconds(20)
        configuration.deadlines.lingering = .nanoseconds(5)
        configuration.deadlines.firstRequestAtEnd = .nanoseconds(3)
        configuration.lingeringBytes = 100
        return ConnectionState(now: at(1000), periods: Periods(configuration))
    }

    private func at(_ nanoseconds: Int64) -> Deadline { Deadline(nanoseconds: nanoseconds) }

    @Test("an idle connection is closed without a word when its time is up, not before")
    func idle() {
        var state = state()
        #expect(state.deadline == at(1075))
        #expect(state.timePassed(now: at(1074)) == .nothing)
        #expect(state.timePassed(now: at(1075)) == .close)
        #expect(state.phase == .closed)
    }

    @Test("a trickle extends neither the deadline of a head nor that of a content")
    func trickle() {
        var state = state()
        #expect(state.inputUsedUp(.head, now: at(1001)) == .nothing)
        #expect(state.inputUsedUp(.head, now: at(1010)) == .nothing)
        #expect(state.deadline == at(1011))
        #expect(state.inputUsedUp(.content, now: at(1010)) == .nothing)
        #expect(state.inputUsedUp(.content, now: at(1039)) == .nothing)
        #expect(state.deadline == at(1040))
        #expect(state.timePassed(now: at(1040)) == .answerTimeout)
    }

    @Test("a request takes the time its handler takes")
    func answering() {
        var state = state()
        state.requestArrived()
        #expect(state.deadline == .never)
        #expect(state.timePassed(now: at(1_000_000)) == .nothing)
        #expect(!state.takesRequests)
        #expect(state.wantsInput)
    }

    @Test("after the last answer writing ends, and the rest of the input is dropped within bounds")
    func lingering() {
        var state = state()
        state.requestArrived()
        state.answered(isLast: true, now: at(1001))
        #expect(!state.wantsInput)
        #expect(state.sent(.everything, now: at(1002)) == .shutDownWriting)
        #expect(state.wantsInput)
        state.dropped(99)
        #expect(state.wantsInput)
        state.dropped(1)
        #expect(!state.wantsInput)
        #expect(state.timePassed(now: at(1006)) == .nothing)
        #expect(state.timePassed(now: at(1007)) == .close)
    }

    @Test("a peer that ends its side while the connection lingers ends it")
    func lingeringEnds() {
        var state = state()
        state.requestArrived()
        state.answered(isLast: true, now: at(1001))
        _ = state.sent(.everything, now: at(1001))
        #expect(state.peerEnded() == .close)
    }

    @Test("a peer that ended its side gets the answers to what it asked, then the end")
    func halfClosed() {
        var state = state()
        state.requestArrived()
        #expect(state.peerEnded() == .nothing)
        #expect(!state.wantsInput)
        state.answered(isLast: false, now: at(1001))
        #expect(state.takesRequests)
        #expect(state.sent(.part, now: at(1001)) == .nothing)
        #expect(state.inputUsedUp(.nothing, now: at(1001)) == .nothing)
        #expect(state.phase == .finishing)
        #expect(state.sent(.everything, now: at(1002)) == .close)
    }

    @Test("no answer is owed to half a request", arguments: [ConnectionState.Progress.head, .content])
    func halfRequest(_ progress: ConnectionState.Progress) {
        var state = state()
        _ = state.inputUsedUp(progress, now: at(1001))
        #expect(state.peerEnded() == .nothing)
        #expect(state.inputUsedUp(progress, now: at(1002)) == .close)
    }

    @Test("a peer that takes nothing is reset; every byte it takes gives it new time")
    func writeStall() {
        var state = state()
        state.requestArrived()
        state.answered(isLast: false, now: at(1001))
        _ = state.sent(.part, now: at(1001))
        #expect(state.deadline == at(1021))
        _ = state.sent(.nothing, now: at(1010))
        #expect(state.deadline == at(1021))
        _ = state.sent(.part, now: at(1020))
        #expect(state.timePassed(now: at(1039)) == .nothing)
        #expect(state.timePassed(now: at(1040)) == .reset)
    }

    @Test("a peer that still takes its answer is not idle; its idle time starts when it has it")
    func idleAfterSlowAnswer() {
        var state = state()
        state.requestArrived()
        state.answered(isLast: false, now: at(1000))
        _ = state.sent(.part, now: at(1070))
        #expect(state.timePassed(now: at(1080)) == .nothing)
        #expect(state.sent(.everything, now: at(1085)) == .nothing)
        #expect(state.deadline == at(1160))
    }

    @Test("the end of the server ends an idle connection at once and another one after its answer")
    func stopping() {
        var idle = state()
        idle.requestArrived()
        idle.answered(isLast: false, now: at(1000))
        idle.stop(now: at(1001))
        #expect(idle.inputUsedUp(.nothing, now: at(1001)) == .close)
        var busy = state()
        busy.requestArrived()
        busy.stop(now: at(1001))
        #expect(busy.inputUsedUp(.nothing, now: at(1001)) == .nothing)
        #expect(busy.isEnding)
        var receiving = state()
        receiving.stop(now: at(1001))
        #expect(receiving.inputUsedUp(.head, now: at(1001)) == .nothing)
        #expect(receiving.takesRequests)
    }

    @Test("a peer that has asked nothing yet when the server ends has a moment for its request")
    func firstRequestAtEnd() {
        var state = state()
        state.stop(now: at(1010))
        #expect(state.inputUsedUp(.nothing, now: at(1010)) == .nothing)
        #expect(state.deadline == at(1013))
        #expect(state.timePassed(now: at(1012)) == .nothing)
        var late = state
        #expect(late.timePassed(now: at(1013)) == .close)
        state.requestArrived()
        state.answered(isLast: true, now: at(1012))
        #expect(state.sent(.everything, now: at(1012)) == .shutDownWriting)
    }

    @Test("while an answer is sent in turns no request is taken and no time passes, unless the peer takes nothing")
    func sending() {
        var state = state()
        state.beginSending()
        #expect(state.phase == .idle(until: at(1075)))
        state.requestArrived()
        state.beginSending()
        #expect(!state.takesRequests)
        #expect(state.wantsInput)
        #expect(!state.isLeaving)
        #expect(state.sent(.everything, now: at(1001)) == .nothing)
        #expect(state.deadline == .never)
        #expect(state.sent(.part, now: at(1002)) == .nothing)
        #expect(state.deadline == at(1022))
        state.answered(isLast: false, now: at(1003))
        #expect(state.sent(.everything, now: at(1003)) == .nothing)
        #expect(state.phase == .idle(until: at(1078)))
    }

    @Test("a connection that is closed stays so, whatever is done to it, and no answer is taken without a request")
    func closedForEver() {
        var state = state()
        state.answered(isLast: true, now: at(1000))
        state.pause(for: 5, now: at(1000))
        #expect(state.phase == .idle(until: at(1075)))
        state.abandon()
        state.requestArrived()
        state.answered(isLast: false, now: at(1001))
        state.pause(for: 5, now: at(1001))
        #expect(state.phase == .closed)
        #expect(state.inputUsedUp(.head, now: at(1002)) == .nothing)
        #expect(state.phase == .closed)
    }

    @Test("a paused answer goes on when its time has come")
    func pause() {
        var state = state()
        state.requestArrived()
        state.pause(for: 50, now: at(1000))
        #expect(!state.takesRequests)
        #expect(state.timePassed(now: at(1049)) == .nothing)
        #expect(state.timePassed(now: at(1050)) == .resumeDelivery)
        #expect(state.phase == .answering)
    }
}
