package import Bytes
package import Exchanging
package import Provider
import FHIR
package import HTTP
import Synchronization

/// One exchange as it is remembered: parts of messages are shared with the exchange, not copied.
///
/// A class, since the journal moves every entry in and out, and an entry has dozens of parts that a copy would count one
/// by one.
package final class JournalEntry: Sendable {
    private let place = Atomic<Int>(0)
    /// When the sending of its answer ended, by the clock of `moment`; negative where the peer had gone before, and 0 where
    /// the answer was given to the system whole and at once.
    private let sending = Atomic<Int64>(0)
    /// Seconds since 1970, real time.
    package let time: Int
    /// When it was answered, by a clock that never goes back, in nanoseconds; what is older is forgotten first.
    let moment: Int64
    /// From the whole request to its answer.
    package let nanoseconds: Int64
    package let request: Request
    /// The answer; without its content where that is made while it is sent.
    package let response: Response
    /// What is known of such a content.
    let sent: SentContent?
    /// The dialect's name; nil for what reached no mount.
    package let dialect: String?
    /// What was asked, as far as that was found out.
    package let interaction: Interaction?
    /// The resource that the path names.
    package let resource: ResourceKey?
    /// What was broken; nil for a request that broke nothing.
    package let refusal: Refusal?
    /// What the consumer was not told of the answer's reasons; nil for nothing.
    package let remark: String?
    /// The ids of the broken rules, each once.
    package let rules: [String]
    /// What the exchange wrote, in its order.
    package let commits: [Commit]
    package let fault: AppliedFault?

    package init(
        time: Int,
        moment: Int64 = 0,
        nanoseconds: Int64,
        request: Request,
        outcome: ExchangeOutcome,
        sent: SentContent? = nil,
        fault: AppliedFault?
    ) {
        self.time = time
        self.moment = moment
        self.nanoseconds = nanoseconds
        self.request = request
        var response = outcome.response
        // They would keep alive all that the content is made of, and what was answered before.
        response.stream = nil
        response.witness = nil
        self.response = response
        self.sent = sent
        dialect = outcome.mount?.dialect.name
        interaction = outcome.interaction
        resource = outcome.resource
        refusal = outcome.refusal
        remark = outcome.remark
        rules = outcome.rules
        commits = outcome.commits
        self.fault = fault
    }
}

extension JournalEntry {
    /// The id in the path, if it is an appointment's.
    package var appointment: Text? { resource?.appointment }

    /// The version that the exchange wrote of the resource it is about; nil if it wrote none.
    package var committed: Text? { commits.first { $0.key == resource }?.version?.identifier }

    /// From 1, in the order in which answers were given; 0 before the journal has it.
    package var number: Int {
        place.load(ordering: .relaxed)
    }

    /// The journal's word on where the entry stands in it.
    func setNumber(_ number: Int) {
        place.store(number, ordering: .relaxed)
    }

    /// Bytes that the entry keeps alive, for the journal's bound.
    var size: Int {
        512 + request.target.text.utf8.count + request.fields.heldBytes + request.content.count
            + response.fields.heldBytes + response.content.count + (refusal?.size ?? 0)
            + (sent == nil ? 0 : Self.keptBytes) + (remark?.utf8.count ?? 0)
    }

    /// Bytes that are kept of a content that is made while it is sent.
    static let keptBytes = 16 * 1024

    /// Whether the whole answer was given to the network, or is on its way there.
    package var isDelivered: Bool {
        !(fault?.withholdsAnswer ?? false) && sent?.ending != .cutOff && !isGivenUp
    }

    /// Whether the peer had closed the connection before its answer was written whole.
    var isGivenUp: Bool { sending.load(ordering: .relaxed) < 0 }

    /// When the request was whole, by the clock of `moment`, in nanoseconds.
    var begin: Int64 { moment - nanoseconds }

    /// When the answer had been given to the system, or the peer had gone, by the clock of `moment`, in nanoseconds.
    var end: Int64 {
        let sending = sending.load(ordering: .relaxed)
        return sending == 0 ? moment : abs(sending)
    }
}

extension JournalEntry: AnswerWitness {
    package func answerEnded(isWhole: Bool, at moment: Int64) {
        // Who has gone once does not come back.
        guard !isGivenUp else { return }
        sending.store(isWhole ? moment : -max(1, moment), ordering: .relaxed)
    }
}

extension Refusal {
    /// About how many bytes it keeps alive.
    fileprivate var size: Int {
        problems.reduce(0) { size, problem in
            size + 256 + problem.expected.utf8.count + (problem.stored?.utf8.count ?? 0) + problem.found.utf8.count
        }
    }
}
