import Bytes
import HTTP
import Provider

extension Obligation {
    static let retriesBounded = Obligation(
        "retries-bounded",
        "A request that the system fails to serve must not be sent more than \(retryLimit) times.",
        remedy: "it should have given up, and told its user that the system is not there",
        source: "RFC 9110 §15.6, server error 5xx (the limit is this stub's own)",
        scope: .dialect,
        binds: { _ in true }
    ) { conversation in
        conversation.failures.compactMap { failed, next in
            let numbers = (failed + [next].compactMap(\.self)).map(\.number)
            guard failed.count <= retryLimit else {
                return .broken(numbers, "the request was sent \(failed.count) times, each answered with 5xx")
            }
            return numbers.count > 1 ? .kept(numbers) : nil
        }
    }

    /// How often the same request may be sent to a system that fails.
    private static let retryLimit = 5

    static let pace = Obligation(
        "pace",
        "A consumer must wait as long as Retry-After says, and not send the same request over and over.",
        remedy: "it should have waited before it sent the request again, each time longer",
        source: "RFC 9110 §10.2.3, Retry-After",
        scope: .dialect,
        binds: { _ in true }
    ) { conversation in
        conversation.waits + conversation.bursts
    }
}

extension Conversation {
    /// Requests that were answered with 5xx over and over, each with the one that ended that.
    fileprivate var failures: [(failed: [JournalEntry], next: JournalEntry?)] {
        var found: [(failed: [JournalEntry], next: JournalEntry?)] = []
        for entry in entries {
            let isFailure = entry.response.status.code >= 500
            let place = found.firstIndex { $0.next == nil && $0.failed[0].isSame(as: entry, in: dialect) }
            switch (place, isFailure) {
            case (let place?, true): found[place].failed.append(entry)
            case (let place?, false): found[place].next = entry
            case (nil, true): found.append(([entry], nil))
            case (nil, false): break
            }
        }
        return found
    }

    /// Every answer that says when to come again, with the next request of the same kind.
    fileprivate var waits: [Evidence] {
        entries.indices.compactMap { place in
            let told = entries[place]
            guard told.isDelivered, let pause = told.pauseAskedFor else { return nil }
            let next = entries[(place + 1)...].first { $0.asksSame(as: told) }
            guard let next else { return nil }
            let waited = (next.begin - told.end) / 1_000_000
            guard waited < pause else { return .kept([told.number, next.number]) }
            return .broken(
                [told.number, next.number],
                "the answer asked for \(told.response.fields[.retryAfter] ?? ""), and the request came again after "
                    + "\(max(0, waited)) ms"
            )
        }
    }

    /// Ten or more equal requests within a second, each crowd once.
    fileprivate var bursts: [Evidence] {
        var groups: [[JournalEntry]] = []
        var places: [BurstKey: [Int]] = [:]
        for entry in entries {
            let key = BurstKey(entry)
            if let place = places[key]?.first(where: { groups[$0][0].isSame(as: entry, in: dialect) }) {
                groups[place].append(entry)
            } else {
                places[key, default: []].append(groups.count)
                groups.append([entry])
            }
        }
        return groups.compactMap { group in
            let last = group.indices.first { index in
                index >= Self.crowd - 1 && group[index].begin - group[index - Self.crowd + 1].begin < Self.second
            }
            guard let last else { return nil }
            let numbers = group[(last - Self.crowd + 1)...last].map(\.number)
            return .broken(numbers, "the same request was sent \(Self.crowd) times within a second")
        }
    }

    private static let crowd = 10
    private static let second: Int64 = 1_000_000_000

    /// What is quickly told of a request, so that not every one is compared with every other.
    private struct BurstKey: Hashable {
        let method: Method
        let target: Text
        let content: [UInt8]

        init(_ entry: JournalEntry) {
            method = entry.request.method
            target = entry.request.target.text
            content = entry.request.content
        }
    }
}

extension JournalEntry {
    /// For how many milliseconds Retry-After asks; nil without the field, and for what is none.
    ///
    /// A moment is told to the second, so that up to one less may be meant.
    fileprivate var pauseAskedFor: Int64? {
        guard let field = response.fields[.retryAfter] else { return nil }
        // A timer may be a little ahead of the clock.
        if let seconds = Int64(field.string) { return max(0, seconds * 1000 - 50) }
        let now = HTTPDate(secondsSinceEpoch: time)
        return HTTPDate(received: field, now: now).map { max(0, Int64($0.secondsSinceEpoch - time - 1) * 1000) }
    }
}
