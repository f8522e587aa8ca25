import Bytes
import HTTP

extension RequestPattern {
    /// Whether an exchange is meant.
    func matches(_ entry: JournalEntry) -> Bool {
        guard status == nil || status == entry.response.status.code else { return false }
        if let rule, !entry.rules.contains(where: { Text($0) == rule }) { return false }
        return matches(entry.request, dialect: entry.dialect, resource: entry.resource)
    }
}
