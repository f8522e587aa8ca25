import Bytes
package import HTTP

extension Request {
    /// Whether a browser asks for something to show.
    ///
    /// It says so in `Sec-Fetch-Mode`, or by an Accept that names `text/html` alone or beside `application/xhtml+xml`;
    /// Java's own client names it beside images, and is none.
    package var isFromBrowser: Bool {
        if isNavigation { return true }
        guard let text = fields.list(.accept), text.lowercased.contains("text/html"), let accept = try? Accept(text)
        else { return false }
        let names = accept.ranges.map { "\($0.type)/\($0.subtype)" as Text }
        guard names.contains("text/html") else { return false }
        return names.count == 1 || names.contains("application/xhtml+xml")
    }

    /// Whether somebody has followed a link, or typed the address.
    var isNavigation: Bool { fields.hasOnly("navigate", in: .secFetchMode) }
}

extension FieldName {
    fileprivate static let secFetchMode = FieldName("Sec-Fetch-Mode")
}
