import Bytes

/// The files of the page, made ready when a browser first asks for one.
enum PageFiles {
    /// By name.
    static let all: [Text: PageFile] = Dictionary(
        uniqueKeysWithValues: BuiltInPage.files.map { (Text($0.name), PageFile(Text($0.name), packed: $0.packed)) }
    )

    /// The page itself.
    ///
    /// - Parameter root: the URL of the stub or sandbox, relative to the page's: everything on it is found from there.
    static func page(root: String) -> [UInt8] {
        let content = all["index.html"]?.content ?? []
        let text = Text(utf8: content.span) ?? ""
        guard let (before, after) = text.split(at: #"<base href="./">"#) else { return content }
        return Array("\(before)<base href=\"\(root)\">\(after)".utf8)
    }
}
