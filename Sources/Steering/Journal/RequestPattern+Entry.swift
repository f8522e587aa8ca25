import HTTP
extension RequestPattern {
    /// Whether an exchange is meant.
    func matches(_ entry: JournalEntry) -> Bool {
        guard status == nil || status == entry.response.status.code else { return false }
        guard rule.map({ entry.rules.contains($0) }) ?? true else { return false }
        return matches(entry.request, dialect: entry.dialect, resource: entry.resource)
    }
}
