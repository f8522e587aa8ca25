import Glibc

/// The little of the file system that seed data need.
package enum Folder {
    /// A call that failed.
    package struct Failure: Error, Sendable {
        package let path: String
        package let reason: String

        init(_ path: String, _ reason: String) {
            self.path = path
            self.reason = reason
        }

        init(_ path: String, _ code: Int32) {
            self.path = path
            guard let text = unsafe strerror(code) else {
                reason = "error \(code)"
                return
            }
            reason = unsafe String(cString: text)
        }
    }

    /// The names in a folder in byte order, hidden ones left out.
    package static func names(in path: String) throws(Failure) -> [String] {
        guard let folder = unsafe opendir(path) else { throw Failure(path, errno) }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package static func isFolder(_ path: String) throws(Failure) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw Failure(path, errno) }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path from the root without links; the path as it is if there is nothing at it.
    static func absolutePath(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Bytes of a file that are read: what is in memory takes several times as many.
    package static let fileLimit = 1 << 30

    /// A whole file.
    package static func content(of path: String) throws(Failure) -> [UInt8] {
        var content: [UInt8] = []
        try blocks(of: path) { content += $0 }
        return content
    }

    /// Passes a file on in blocks of about a mebibyte, each a slice of one buffer.
    ///
    /// - Throws: `Failure` also for what is no file, such as a pipe that nobody may ever write to, and for one with more than
    ///   `fileLimit` bytes.
    package static func blocks(of path: String, _ body: (ArraySlice<UInt8>) -> Void) throws(Failure) {
        // To open a pipe would wait for who writes to it.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw Failure(path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(path, "it is \(kind(of: status)), not a file") }
        // Some files of the system say 0 and have more.
        var rest = fileLimit
        guard status.st_size <= rest else { throw tooLarge(path) }
        var block = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = unsafe block.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw Failure(path, errno)
            }
            guard count > 0 else { return }
            rest -= count
            guard rest >= 0 else { throw tooLarge(path) }
            body(block[..<count])
        }
    }

    private static func tooLarge(_ path: String) -> Failure {
        Failure(path, "it has more than the \(fileLimit) bytes that are read of one file")
    }

    private static func kind(of status: stat) -> String {
        switch status.st_mode & S_IFMT {
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }
}
