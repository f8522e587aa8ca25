import Glibc

/// Lines out of the process, each in one write so that lines of several threads do not mix.
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
    static func write(_ line: String) -> Bool {
        write(line, to: STDOUT_FILENO)
    }

    /// To standard error.
    static func writeError(_ line: String) {
        // A reader that has gone away is no reason to stop serving.
        _ = write(line, to: STDERR_FILENO)
    }

    /// Says on standard error why the command ends.
    static func fail(_ reason: String) {
        writeError("appointment-stub: \(reason)")
    }

    private static func write(_ line: String, to descriptor: Int32) -> Bool {
        var bytes = Array(line.utf8)[...]
        bytes.append(UInt8(ascii: "\n"))
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            bytes = bytes.dropFirst(max(count, 0))
        }
        return true
    }
}
