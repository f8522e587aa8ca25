import Glibc

/// A call to the system that failed, told for the person who started the program.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The function of the C library: `bind`.
    package let call: String
    /// Its `errno`.
    package let code: Int32
    /// What the call was for: `cannot listen on 127.0.0.1:8080`.
    package let purpose: String
    /// Why it failed, in words.
    package let reason: String

    package init(call: String, code: Int32, purpose: String, reason: String? = nil) {
        self.call = call
        self.code = code
        self.purpose = purpose
        self.reason = reason ?? Self.text(of: code)
    }

    /// Whether the call was given up because it took too long.
    package var isOverdue: Bool { code == EAGAIN || code == EINPROGRESS }

    package var description: String { "\(purpose): \(reason)" }

    private static func text(of code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        let phrase = unsafe String(cString: text)
        return phrase.prefix(1).lowercased() + phrase.dropFirst()
    }
}
