import Provider

/// Trouble that a test has asked for, and with which requests.
package struct Fault: Sendable {
    package let identifier: String
    package let pattern: RequestPattern
    /// The first matching request that it strikes, from 1.
    package let firstCall: Int
    /// How many it strikes; nil until it is taken away.
    package let times: Int?
    package let kind: Kind
    /// Matching requests so far.
    package var seen = 0
    /// Requests struck so far.
    package var struck = 0
    /// For as long as it is there.
    var charge: MemoryCharge?

    package init(
        identifier: String,
        pattern: RequestPattern,
        firstCall: Int,
        times: Int? = nil,
        kind: Kind,
        seen: Int = 0,
        struck: Int = 0
    ) {
        self.identifier = identifier
        self.pattern = pattern
        self.firstCall = firstCall
        self.times = times
        self.kind = kind
        self.seen = seen
        self.struck = struck
    }

    package enum Kind: Hashable, Sendable {
        /// The true answer comes so much later.
        case delay(milliseconds: Int)
        /// A refusal with this status; nothing is judged or changed.
        case status(Int, RetryAfter? = nil)
        /// The connection is reset before anything is judged.
        case reset
        /// The connection ends without a byte before anything is judged.
        case empty
        /// The true answer ends after so many bytes; nil after half of its content.
        case truncated(afterBytes: Int?)
        /// Another consumer updates the appointment just before the request is judged.
        case concurrentChange
        /// Another consumer books the slot just before a booking of it is judged.
        case slotTaken
        /// The request is carried out, and the connection ends without an answer.
        case lostResponse
        /// What could be carried out is answered as what the system cannot process for some reason, such as a time-out: with
        /// 200 and the appointment, its status `proposed`. Nothing is changed.
        case proposed
    }
}

extension Fault {
    /// When the consumer is told to come again (RFC 9110 §10.2.3).
    package struct RetryAfter: Hashable, Sendable {
        /// From the answer on.
        package let seconds: Int
        package let form: Form

        package enum Form: String, Sendable {
            case seconds
            /// The moment, in real time as in `Date`.
            case date
        }

        package init(seconds: Int, form: Form = .seconds) {
            self.seconds = seconds
            self.form = form
        }
    }
}

extension Fault.Kind {
    /// The name in the admin API.
    var name: String {
        switch self {
        case .delay: "delay"
        case .status: "status"
        case .reset: "reset"
        case .empty: "empty"
        case .truncated: "truncated"
        case .concurrentChange: "concurrent-change"
        case .slotTaken: "slot-taken"
        case .lostResponse: "lost-response"
        case .proposed: "proposed"
        }
    }

    /// Whether the consumer does not get the whole of the answer.
    var withholdsAnswer: Bool {
        switch self {
        case .delay, .status, .concurrentChange, .slotTaken, .proposed: false
        case .reset, .empty, .truncated, .lostResponse: true
        }
    }
}

extension Fault {
    /// Whether it has struck as often as it was asked to.
    var isSpent: Bool { isSpent(after: struck) }

    /// Whether so many strikes are as many as it was asked for.
    func isSpent(after strikes: Int) -> Bool {
        times.map { strikes >= $0 } ?? false
    }
}
