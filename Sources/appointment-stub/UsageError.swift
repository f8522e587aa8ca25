/// A command line or environment that cannot be understood; the text says what to write instead.
struct UsageError: Error, Equatable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}
