import Bytes
import FHIR
import HTTP

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

    /// What is seen now, as an answer.
    func response(of journal: Journal) -> Response {
        let page = journal.page
        // A journal that ends before the number is another than the one that the caller knows.
        let isOther = page.lastNumber < after
        let found = isOther ? page.entries : page.entries.filter { $0.number > after }
        let shown = found.suffix(limit ?? found.count)
        return JournalPieces(of: journal, numbers: shown.map(\.number), isSummary: isSummary) {
            rest(of: journal, last: page.lastNumber, isOther: isOther)
        }
        .response(size: shown.reduce(0) { $0 + (isSummary ? JournalEntry.summarySize : $1.size) })
    }

    private func rest(of journal: Journal, last: Int, isOther: Bool) -> JSONObject {
        var object: JSONObject = ["forgotten": .integer(journal.forgotten), "last": .integer(last)]
        if let first = journal.firstNumber { object["first"] = .integer(first) }
        // Another journal has taken the place of this one, so that numbers begin anew.
        if isOther || journal.isReplaced { object["replaced"] = true }
        return object
    }
}
