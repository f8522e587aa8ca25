import Bytes
import Glibc

/// Lines out of the process, each in one write so that lines of several threads do not mix.
///
/// What they quote may have come from anywhere, so no control character reaches the terminal.
enum Terminal {
    /// Sees to it that the descriptors of standard input, output and error are taken.
    ///
    /// A process that is started with one of them closed would get its number for a socket, and write its log there.
    static func holdDescriptors() {
        // Read-only, so that a write still fails.
        var descriptor = unsafe open("/dev/null", O_RDONLY)
        while (STDIN_FILENO...STDERR_FILENO).contains(descriptor) {
            descriptor = unsafe open("/dev/null", O_RDONLY)
        }
        if descriptor >= 0 { close(descriptor) }
    }

    /// To standard output, at once.
    ///
    /// - Returns: whether all of it was written.
    @discardableResult
    static func write(_ lines: String) -> Bool {
        write(Text(lines).withVisibleControls(keepingLines: true), to: STDOUT_FILENO)
    }

    /// To standard output, as one line whatever it quotes.
    static func write(line: String) {
        _ = write(Text(line).withVisibleControls(), to: STDOUT_FILENO)
    }

    /// To standard error.
    static func writeError(_ lines: String) {
        // A reader that has gone away is no reason to stop serving.
        _ = write(Text(lines).withVisibleControls(keepingLines: true), to: STDERR_FILENO)
    }

    /// To standard error, as one line whatever it quotes.
    static func writeError(line: String) {
        _ = write(Text(line).withVisibleControls(), to: STDERR_FILENO)
    }

    /// Says on standard error why the command ends.
    static func fail(_ reason: String) {
        writeError(line: "appointment-stub: \(reason)")
    }

    private static func write(_ text: Text, to descriptor: Int32) -> Bool {
        var bytes = Array(text.utf8)[...]
        bytes.append(UInt8(ascii: "\n"))
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            bytes = bytes.dropFirst(max(count, 0))
        }
        return true
    }
}
