import Bytes
import Provider
import Testing

@Suite("Rule books")
struct RuleBookTests {
    static let dialects = Dialect.all.map(\.name)

    private static let odd = Rule("odd", "The number is odd.")
    private static let even = Rule("even", "The number is even.")
    private static let own = Rule("own", "Only one system asks for it.")

    private static let table = RuleTable([
        RuleTable.Row(odd, 400, .value, "RFC 1"), RuleTable.Row(even, 422, .invariant),
    ])

    private static let coding = OutcomeCoding(system: "https://codes.test", code: "BAD", display: "Bad")

    @Test("a book without rows of its own answers by the common table")
    func common() {
        let book = RuleBook(over: Self.table, source: "A page")
        let entries = book.entries(for: [Self.even, Self.odd])
        #expect(entries.map(\.rule) == [Self.odd, Self.even])
        #expect(entries.map(\.sentence) == ["The number is odd.", "The number is even."])
        #expect(entries.map(\.source) == ["RFC 1", "A page"])
        let answers = [RuleAnswer(status: 400, issue: .value), RuleAnswer(status: 422, issue: .invariant)]
        #expect(entries.map(\.answer) == answers)
        #expect(book.changed == [])
    }

    @Test("a row changes what it names, and leaves the rest as in the common table")
    func changes() {
        let book = RuleBook(
            over: Self.table,
            source: "A page",
            [Self.odd: .answers(409), Self.even: .saying("Two divides it.").from("Another page")]
        )
        #expect(book[Self.odd].answer == RuleAnswer(status: 409, issue: .value))
        #expect(book[Self.odd].sentence == "The number is odd.")
        #expect(book[Self.odd].source == "RFC 1")
        #expect(book[Self.even].answer == RuleAnswer(status: 422, issue: .invariant))
        #expect(book[Self.even].sentence == "Two divides it.")
        #expect(book[Self.even].source == "Another page")
        #expect(book.changed == [Self.odd, Self.even])
    }

    @Test("codes go by the status that is answered, unless the row has its own")
    func codes() {
        let coding = Self.coding
        let codes = StatusCodes([422: StatusCodes.Codes(coding, issue: .processing)], others: nil)
        #expect(RuleBook(over: Self.table, source: "A page", codes: codes)[Self.odd].answer.coding == nil)
        let usual = RuleBook(over: Self.table, source: "A page", codes: codes, [Self.odd: .answers(422)])
        #expect(usual[Self.odd].answer == RuleAnswer(status: 422, issue: .processing, coding: coding))
        #expect(usual[Self.even].answer == RuleAnswer(status: 422, issue: .processing, coding: coding))
        let other = OutcomeCoding(system: "https://codes.test", code: "ODD", display: nil)
        let special = RuleBook(
            over: Self.table,
            source: "A page",
            codes: codes,
            [Self.even: .answers(422, .conflict, coding: other)]
        )
        #expect(special[Self.even].answer == RuleAnswer(status: 422, issue: .conflict, coding: other))
    }

    @Test("a rule that the common table lacks stands behind those that it has")
    func own() {
        let book = RuleBook(
            over: Self.table,
            source: "A page",
            [Self.own: .answers(404, .notFound), Self.odd: .answersWithAppointment("proposed")]
        )
        #expect(book.entries(for: [Self.own, Self.odd, Self.even]).map(\.rule) == [Self.odd, Self.even, Self.own])
        #expect(book[Self.own].answer == RuleAnswer(status: 404, issue: .notFound))
        #expect(book[Self.odd].answer == .appointment(status: "proposed"))
        #expect(book[named: "own"]?.sentence == "Only one system asks for it.")
        #expect(book[named: "never"] == nil)
    }

    @Test("a rule in no table is answered with 500, since the stub is at fault")
    func unforeseen() {
        let book = RuleBook(over: Self.table, source: "A page")
        #expect(book[Self.own].answer == RuleAnswer(status: 500, issue: .exception))
        #expect(book.entries(for: [Self.own]).isEmpty)
        let refusal = Refusal(Self.own, at: .target, expected: "x", found: "y")
        #expect(Dialect.registry.outcome(of: refusal, identifier: { "1" }).status == 500)
    }

    @Test("names of dialects find them, and no others")
    func named() {
        #expect(Dialect.named("core")?.name == "core")
        #expect(Dialect.named("systmone")?.name == "systmone")
        #expect(Dialect.named("Core") == nil)
        #expect(Dialect.named("") == nil)
        #expect(Set(Self.dialects).count == Self.dialects.count)
    }
}
