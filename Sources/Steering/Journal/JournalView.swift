import Bytes
import FHIR

/// Which exchanges of a journal are looked at, and how much of each.
struct JournalView: Sendable {
    /// Those behind this number; 0 for all.
    var after = 0
    /// The last so many of them; nil for all.
    var limit: Int?
    /// Whether each is told in a line, without header fields and bodies.
    var isSummary = false
}

extension JournalView {
    /// Whether nothing has come yet that it would show.
    func isAhead(of page: Journal.Page) -> Bool {
        page.lastNumber == after
    }

    /// What is seen, as data.
    ///
    /// - Parameter isReplaced: whether another journal has taken the place of this one, so that numbers begin anew.
    func description(of page: Journal.Page, isReplaced: Bool = false) -> JSONValue {
        // A journal that ends before the number is another than the one that the caller knows.
        let isOther = page.lastNumber < after
        let found = isOther ? page.entries : page.entries.filter { $0.number > after }
        let shown = found.suffix(limit ?? found.count)
        var object: JSONObject = [
            "requests": .array(shown.map { isSummary ? $0.summary : $0.description }),
            "forgotten": .integer(page.forgotten),
            "last": .integer(page.lastNumber),
        ]
        if let first = page.entries.first { object["first"] = .integer(first.number) }
        if isReplaced || isOther { object["replaced"] = true }
        return .object(object)
    }
}
