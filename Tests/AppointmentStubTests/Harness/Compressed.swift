import Foundation

/// Compresses by the system's own program, so that no code of the product vouches for itself.
enum Compressed {
    /// RFC 1952, without a name and a time.
    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/gzip")
        process.arguments = ["-nc", file.path]
        process.standardOutput = output
        try process.run()
        let content = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Gunzip.Failure(status: process.terminationStatus) }
        return Array(content)
    }

    /// RFC 1951: what gzip's head of 10 bytes and its end of 8 enclose.
    static func bare(_ bytes: [UInt8]) throws -> [UInt8] {
        Array(try gzip(bytes).dropFirst(10).dropLast(8))
    }

    /// RFC 1950.
    static func zlib(_ bytes: [UInt8]) throws -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65521
            b = (b + a) % 65521
        }
        let sum = b << 16 | a
        return [0x78, 0x9C] + (try bare(bytes)) + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
    }
}
