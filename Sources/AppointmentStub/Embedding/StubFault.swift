import Bytes
import Exchanging
import HTTP
import Provider
import Steering

/// A fault that strikes matching requests, as often as it says, and then heals.
public struct StubFault: Hashable, Sendable {
    /// What goes wrong.
    public enum Kind: Hashable, Sendable {
        /// The true answer is held back for this long: whole milliseconds, ten minutes at most.
        case delay(Duration)
        /// A refusal with this status, 400 to 599; nothing is judged or changed.
        case status(Int)
        /// The connection is reset before anything is judged.
        case reset
        /// The connection ends without a byte before anything is judged.
        case empty
        /// The true answer is cut off after this many bytes; nil cuts it after half of its content.
        case truncated(afterBytes: Int?)
        /// Another consumer updates the appointment just before the request is judged: the true conflict follows.
        case concurrentChange
        /// Another consumer books the slot just before a booking of it is judged; strikes bookings only.
        case slotTaken
        /// The request is carried out, and the connection ends without an answer.
        case lostResponse
        /// What could be carried out is answered as what Health Cloud cannot process for some reason, such as a time-out:
        /// with 200 and the appointment, its status `proposed`; nothing is changed. Other dialects have no such answer.
        case proposed
    }

    /// When a consumer is told to come again (`Retry-After`).
    public enum RetryAfter: Hashable, Sendable {
        /// After so many seconds, 0 to 31,536,000, which are told as a number.
        case seconds(Int)
        /// The same, told as the moment in real time.
        case date(inSeconds: Int)
    }

    /// What goes wrong with a request that is struck.
    public var kind: Kind
    /// What the answer of the kind `status` says in `Retry-After`; nil for no such field.
    public var retryAfter: RetryAfter?
    /// The method of the requests, in upper or lower case; nil for any.
    public var method: String?
    /// The name of the dialect; nil for any.
    public var dialect: String?
    /// The id in the path; nil for any.
    public var appointment: String?
    /// The first of the matching requests that is struck, from 1.
    public var firstCall = 1
    /// How many are struck; nil for all of them until the faults are removed.
    public var times: Int? = 1

    /// Strikes the next request that matches; whatever is nil matches everything.
    public init(_ kind: Kind, method: String? = nil, dialect: String? = nil, appointment: String? = nil) {
        self.kind = kind
        self.method = method
        self.dialect = dialect
        self.appointment = appointment
    }
}

extension StubSandbox {
    /// Injects a fault.
    ///
    /// - Throws: `StubError.badConfiguration`: a number is out of range, method or dialect is unknown, `retryAfter` stands
    ///   with another kind than `status`, `proposed` with a dialect that has no such answer, or the limit of faults is
    ///   reached.
    public func make(_ fault: StubFault) throws(StubError) {
        let kind = try fault.checkedKind()
        guard fault.firstCall > 0, fault.times ?? 1 > 0 else {
            throw StubError.badConfiguration("firstCall and times of a fault must be at least 1")
        }
        var pattern = RequestPattern()
        if let method = fault.method {
            guard let known = Method(ignoringCase: Text(method)) else {
                throw StubError.badConfiguration("\(method) is not an HTTP method")
            }
            pattern.method = known
        }
        pattern.dialect = try fault.dialect.map { (name) throws(StubError) in try checkedDialect(name) }
        pattern.appointment = fault.appointment.map { Text($0) }
        if let hindrance = kind.hindrance(dialect: pattern.dialect, under: setting.mounts) {
            throw StubError.badConfiguration(hindrance)
        }
        let (firstCall, times) = (fault.firstCall, fault.times)
        do {
            _ = try state.faults.add(pattern) { identifier in
                Fault(identifier: identifier, pattern: pattern, firstCall: firstCall, times: times, kind: kind)
            }
        } catch {
            throw StubError.badConfiguration("\(error)")
        }
    }

    private func checkedDialect(_ name: String) throws(StubError) -> Text {
        let known = setting.mounts.mounts.map(\.dialect) + Dialect.all
        guard known.contains(where: { Text($0.name) == Text(name) }) else {
            let names = Dialect.all.map(\.name).joined(separator: ", ")
            throw StubError.badConfiguration("the dialect of a fault must be one of \(names); got \(name)")
        }
        return Text(name)
    }

    /// Removes all faults.
    public func removeFaults() {
        state.faults.removeAll()
    }
}

extension StubFault {
    fileprivate func checkedKind() throws(StubError) -> Fault.Kind {
        if retryAfter != nil {
            guard case .status = kind else {
                throw StubError.badConfiguration("only a fault of the kind status can have Retry-After")
            }
        }
        switch kind {
        case .delay(let duration):
            let (seconds, attoseconds) = duration.components
            guard duration >= .zero, duration <= .seconds(600) else {
                throw StubError.badConfiguration("a delay must be at most 600 s; got \(duration)")
            }
            return .delay(milliseconds: Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
        case .status(let status):
            guard (400...599).contains(status) else {
                throw StubError.badConfiguration("the status of a fault must be from 400 to 599; got \(status)")
            }
            return .status(status, try checkedRetryAfter())
        case .truncated(let count):
            guard count ?? 0 >= 0 else {
                throw StubError.badConfiguration("an answer must be truncated after 0 bytes or more; got \(count ?? 0)")
            }
            return .truncated(afterBytes: count)
        case .reset: return .reset
        case .empty: return .empty
        case .concurrentChange: return .concurrentChange
        case .slotTaken: return .slotTaken
        case .lostResponse: return .lostResponse
        case .proposed: return .proposed
        }
    }

    private func checkedRetryAfter() throws(StubError) -> Fault.RetryAfter? {
        let after: Fault.RetryAfter? =
            switch retryAfter {
            case nil: nil
            case .seconds(let seconds): Fault.RetryAfter(seconds: seconds)
            case .date(let seconds): Fault.RetryAfter(seconds: seconds, form: .date)
            }
        guard (0...Fault.RetryAfter.longest).contains(after?.seconds ?? 0) else {
            throw StubError.badConfiguration("Retry-After must be at most \(Fault.RetryAfter.longest) s from now")
        }
        return after
    }
}
