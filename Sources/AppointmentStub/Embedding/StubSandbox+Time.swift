import Bytes
import Exchanging
import Steering
import Provider
import FHIR

extension StubSandbox {
    /// Stub time, which decides what is in the past and stamps new versions: an RFC 3339 instant in UTC.
    ///
    /// Tokens expire by real time nevertheless.
    public var time: String {
        state.provider.time.now(atRealTime: setting.now).description
    }

    /// Sets stub time; a stopped clock stands there, a running one runs on from there.
    ///
    /// - Parameter instant: in RFC 3339: `2019-01-18T12:28:15Z`.
    /// - Throws: `StubError.badConfiguration`: the text is no instant.
    public func setTime(_ instant: String) throws(StubError) {
        let moment: Instant
        do {
            moment = try Instant(Text(instant))
        } catch {
            throw StubError.badConfiguration("\(instant) is not an instant: \(error.reason)")
        }
        change { $0.set(moment, atRealTime: $1) }
    }

    /// Moves stub time forward by whole seconds, or back if the duration is negative.
    ///
    /// - Parameter duration: up to a hundred years either way; a longer one counts as a hundred years.
    public func advanceTime(by duration: Duration) {
        let limit: Int64 = 3_200_000_000
        let seconds = Int(min(max(duration.components.seconds, -limit), limit))
        change { $0.set($0.now(atRealTime: $1).adding(seconds: seconds), atRealTime: $1) }
    }

    /// Stops stub time where it is.
    public func freezeTime() {
        change { $0.freeze(atRealTime: $1) }
    }

    /// Lets stub time run from where it is.
    public func runTime() {
        change { $0.run(atRealTime: $1) }
    }

    private func change(_ change: (inout StubTime, Instant) -> Void) {
        let realTime = setting.now
        _ = state.provider.changeTime { change(&$0, realTime) }
    }
}
