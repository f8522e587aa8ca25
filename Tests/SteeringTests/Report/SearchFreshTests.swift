import Bytes
import Exchanging
import FHIR
import HTTP
import Provider
import Testing

@testable import Steering

@Suite("Obligations: how old a search may be")
struct SearchFreshTests {
    private static let minute: Int64 = 60_000_000_000

    @Test(
        "a slot is booked within ten minutes of the last search that told of it",
        arguments: [
            ([0, 9], [Evidence.kept([1, 2])]),
            ([0, 10], [.broken([1, 2], "Slot/629 was booked 10 minutes after the search")]),
            ([0, 25, 26], [.kept([2, 3])]),
            ([5], []),
        ]
    )
    func age(_ minutes: [Int64], _ expected: [Evidence]) {
        let entries = minutes.indices.map { index in
            index == minutes.count - 1
                ? Self.booking(index + 1, minutes[index]) : Self.search(index + 1, minutes[index])
        }
        let hearing = Hearing(entries, isWhole: true, dialects: [.gpconnect])
        #expect(Obligation.searchFresh.evidence(Conversation(.gpconnect, hearing)) == expected)
        #expect(Obligation.searchFresh.binds(.gpconnect))
        #expect(!Obligation.searchFresh.binds(.core))
    }

    private static func search(_ number: Int, _ minutes: Int64) -> JournalEntry {
        entry(number, minutes, .get, .search, "", #"{"entry":[{"resource":{"resourceType":"Slot","id":"629"}}]}"#)
    }

    private static func booking(_ number: Int, _ minutes: Int64) -> JournalEntry {
        entry(number, minutes, .post, .book, #"{"resourceType":"Appointment","slot":[{"reference":"Slot/629"}]}"#, "{}")
    }

    private static func entry(
        _ number: Int,
        _ minutes: Int64,
        _ method: HTTP.Method,
        _ name: Interaction.Name,
        _ sent: String,
        _ answered: String
    ) -> JournalEntry {
        let mount = Mount(path: Dialect.gpconnect.basePath, dialect: .gpconnect, index: 0)
        var outcome = ExchangeOutcome(response: Response(status: .ok, content: Array(answered.utf8)), mount: mount)
        outcome.interaction = Dialect.gpconnect.interactions.first {
            $0.name == name && ["Slot", "Appointment"].contains($0.resourceType)
        }
        let entry = JournalEntry(
            time: 0,
            moment: minutes * minute,
            nanoseconds: 0,
            request: Request(
                method: method,
                target: RequestTarget(text: "/", segments: []),
                content: Array(sent.utf8)
            ),
            outcome: outcome,
            fault: nil
        )
        entry.setNumber(number)
        return entry
    }
}
