import Glibc

/// A POSIX extended regular expression (IEEE 1003.1 §9.4), by the C library: Swift's own would make the executable an
/// eighth larger.
struct RegularExpression: Sendable {
    private let text: String

    /// - Throws: `Malformed`: the text is no regular expression; the C library says why.
    init(_ text: String) throws(Malformed) {
        self.text = text
        var compiled = unsafe regex_t()
        let code = unsafe regcomp(&compiled, text, REG_EXTENDED | REG_NOSUB)
        guard code == 0 else { throw unsafe Malformed(reason: Self.reason(code, &compiled)) }
        unsafe regfree(&compiled)
    }

    struct Malformed: Error {
        let reason: String
    }

    /// Whether the expression matches the whole of a text, which is compiled anew each time: it is no value that could
    /// be shared between threads.
    func matchesWhole(_ subject: String) -> Bool {
        var compiled = unsafe regex_t()
        guard unsafe regcomp(&compiled, "^(\(text))$", REG_EXTENDED | REG_NOSUB) == 0 else { return false }
        defer { unsafe regfree(&compiled) }
        return unsafe regexec(&compiled, subject, 0, nil, 0) == 0
    }

    private static func reason(_ code: Int32, _ compiled: UnsafePointer<regex_t>) -> String {
        var text = [CChar](repeating: 0, count: 128)
        _ = unsafe regerror(code, compiled, &text, text.count)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
