import Appointments
import FHIR

extension StubSandbox {
    /// Stub time, by which appointments are past or to come and are stamped: an RFC 3339 instant in UTC.
    ///
    /// Tokens expire by real time all the same.
    public var time: String {
        content.time.now(atRealTime: parts.now).description
    }

    /// Sets stub time; a clock that stands still stands there, one that runs runs on from there.
    ///
    /// - Parameter instant: in RFC 3339: `2019-01-18T12:28:15Z`.
    /// - Throws: `StubError.badConfiguration`: the text is no instant.
    public func setTime(_ instant: String) throws(StubError) {
        let moment: Instant
        do {
            moment = try Instant(instant)
        } catch {
            throw StubError.badConfiguration("\(instant) is no instant: \(error.reason)")
        }
        change { $0.set(moment, atRealTime: $1) }
    }

    /// Moves stub time on by so many whole seconds; back, if they are less than none.
    ///
    /// - Parameter duration: up to a hundred years either way; more is taken as that.
    public func advanceTime(by duration: Duration) {
        let limit: Int64 = 3_200_000_000
        let seconds = Int(min(max(duration.components.seconds, -limit), limit))
        change { $0.set($0.now(atRealTime: $1).adding(seconds: seconds), atRealTime: $1) }
    }

    /// Lets stub time stand still where it is.
    public func freezeTime() {
        change { $0.freeze(atRealTime: $1) }
    }

    /// Lets stub time run on from where it is.
    public func runTime() {
        change { $0.run(atRealTime: $1) }
    }

    private func change(_ change: (inout StubTime, Instant) -> Void) {
        let realTime = parts.now
        _ = content.changeTime { change(&$0, realTime) }
    }
}
