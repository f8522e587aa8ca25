import Glibc

/// Lines out of the process, each in one write so that lines of several threads do not mix.
enum Terminal {
    /// To standard output, at once.
    static func write(_ line: String) {
        write(line, to: STDOUT_FILENO)
    }

    /// To standard error.
    static func writeError(_ line: String) {
        write(line, to: STDERR_FILENO)
    }

    /// Says on standard error why the command ends.
    static func fail(_ reason: String) {
        writeError("appointment-stub: \(reason)")
    }

    private static func write(_ line: String, to descriptor: Int32) {
        var bytes = Array(line.utf8)[...]
        bytes.append(UInt8(ascii: "\n"))
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // A reader that has gone away is no reason to stop serving.
            guard count > 0 || errno == EINTR else { return }
            bytes = bytes.dropFirst(max(count, 0))
        }
    }
}
