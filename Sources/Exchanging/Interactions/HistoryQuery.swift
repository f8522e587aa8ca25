import Bytes
import FHIR
import HTTP
import Provider

/// What a consumer asks of a history (FHIR, RESTful API, history).
struct HistoryQuery {
    /// How many entries one answer has at most; nil for all.
    let count: Int?
    /// The instant from which on versions are wanted.
    let since: Instant?
    /// The place before which versions are wanted, counted from the resource's first one.
    let page: Int?
    /// What was asked for, as it was spelled, the page aside.
    private let asked: [(name: Text, value: Text)]
    /// What the answers to all pages have in common.
    private let form: [(name: Text, value: Text)]

    /// - Throws: `Refusal` with every parameter that cannot be read, or stands there more than once.
    init(_ query: Query?) throws(Refusal) {
        var problems: [Problem] = []
        count = Self.value(of: HistoryPolicy.count, in: query, "a whole number, 0 or more", &problems, Self.number)
        since = Self.value(of: HistoryPolicy.since, in: query, "an instant such as 2019-01-18T12:28:15Z", &problems) {
            // A plus sign that was not encoded has become a blank.
            try? Instant($0.split(at: UInt8(ascii: " ")).joined(separator: "+"))
        }
        page = Self.value(of: HistoryPolicy.page, in: query, "the number in a next link", &problems, Self.number)
        try Refusal.ifAny(problems)
        asked = [HistoryPolicy.count, HistoryPolicy.since].compactMap { name in query?[name].map { (name, $0) } }
        form = (["_format", "_pretty"] as [Text]).compactMap { name in query?[name].map { (name, $0) } }
    }

    private static func value<Value>(
        of name: Text,
        in query: Query?,
        _ expected: String,
        _ problems: inout [Problem],
        _ read: (Text) -> Value?
    ) -> Value? {
        let texts = query?.values(of: name) ?? []
        guard let text = texts.first else { return nil }
        guard texts.count == 1 else {
            let found = "\(texts.count) of them"
            problems.append(Problem(.historyQuery, at: .parameter(name), expected: "one \(name)", found: found))
            return nil
        }
        let value = read(text)
        if value == nil {
            problems.append(
                Problem(
                    .historyQuery,
                    at: .parameter(name),
                    expected: expected,
                    found: text.isEmpty ? "nothing" : text.string
                )
            )
        }
        return value
    }

    /// A number beyond all others is as good as the largest.
    private static func number(_ text: Text) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int(text.string) ?? .max
    }
}

extension HistoryQuery {
    /// The commits that are asked for, newest first, by their places.
    ///
    /// - Parameters:
    ///   - commits: oldest first.
    ///   - first: the place of the first of them.
    /// - Returns: the places of this answer, how many there are with those of other answers, and whether more follow.
    func places(in commits: [Commit], first: Int) -> (shown: [Int], total: Int, hasMore: Bool) {
        let wanted = commits.indices.reversed().filter { index in
            // When it was deleted is not told; that comes last.
            guard let version = commits[index].version else { return true }
            return since.map { version.lastUpdated >= $0 } ?? true
        }
        let following = wanted.map { $0 + first }.drop { place in page.map { place >= $0 } ?? false }
        let shown = Array(following.prefix(count ?? .max))
        return (shown, wanted.count, !shown.isEmpty && shown.count < following.count)
    }

    /// The links of an answer; the stub's own parameter tells where the next one begins.
    ///
    /// - Parameters:
    ///   - url: of the history.
    ///   - last: the place of the last version of this answer, if others follow.
    func links(_ url: String, last: Int?) -> JSONValue {
        var links: [JSONValue] = [link("self", url, asked + Self.page(page))]
        if let last { links.append(link("next", url, asked + Self.page(last) + form)) }
        return .array(links)
    }

    private static func page(_ place: Int?) -> [(name: Text, value: Text)] {
        place.map { [(HistoryPolicy.page, Text("\($0)"))] } ?? []
    }

    private func link(_ relation: String, _ url: String, _ parameters: [(name: Text, value: Text)]) -> JSONValue {
        let query = Query.text(of: parameters)
        return ["relation": .string(relation), "url": .string(query.isEmpty ? url : "\(url)?\(query)")]
    }
}
