import Bytes

/// The files of the page, made ready when a browser first asks for one.
enum PageFiles {
    /// All but the page itself, by name.
    static let all: [Text: PageFile] = Dictionary(
        uniqueKeysWithValues: BuiltInPage.files.map { (Text($0.name), PageFile(Text($0.name), $0.text)) }
    )

    /// The page itself.
    ///
    /// - Parameter root: the URL of the stub or sandbox, relative to the page's: everything on it is found from there.
    static func page(root: String) -> [UInt8] {
        let text = Text(BuiltInPage.page)
        guard let (before, after) = text.split(at: #"<base href="./">"#) else { return Array(text.utf8) }
        return Array("\(before)<base href=\"\(root)\">\(after)".utf8)
    }
}
