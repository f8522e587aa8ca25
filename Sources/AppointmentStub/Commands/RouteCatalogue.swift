import Provider

/// The routes of the dialects, read off their interactions, for people to read.
enum RouteCatalogue {
    /// One thing that can be asked, and the dialects that offer it.
    private struct Row {
        let method: String
        let path: String
        let name: String
        var dialects: [String]
    }

    /// A table of Markdown: each route with what it does and, of several dialects, which offer it, as the README has it.
    static func markdown(of dialects: [Dialect]) -> String {
        guard dialects.count > 1 else {
            let lines = rows(of: dialects).map { "| `\($0.method) \($0.path)` | \($0.name) |" }
            return (["| route | interaction |", "|---|---|"] + lines).joined(separator: "\n")
        }
        let lines = rows(of: dialects).map { row in
            let offering = row.dialects.count == dialects.count ? "all" : row.dialects.joined(separator: ", ")
            return "| `\(row.method) \(row.path)` | \(row.name) | \(offering) |"
        }
        return (["| route | interaction | dialects |", "|---|---|---|"] + lines).joined(separator: "\n")
    }

    /// One line for each route of a dialect.
    static func text(of dialect: Dialect) -> String {
        rows(of: [dialect]).map { "\($0.method) \($0.path): \($0.name)" }.joined(separator: "\n")
    }

    private static func rows(of dialects: [Dialect]) -> [Row] {
        var rows: [Row] = []
        for dialect in dialects {
            for interaction in dialect.interactions {
                let (method, path) = (interaction.method.rawValue, interaction.path.description)
                let name = interaction.name.description
                if let place = rows.firstIndex(where: { $0.method == method && $0.path == path && $0.name == name }) {
                    rows[place].dialects.append(dialect.name)
                } else {
                    rows.append(Row(method: method, path: path, name: name, dialects: [dialect.name]))
                }
            }
        }
        return rows
    }
}
