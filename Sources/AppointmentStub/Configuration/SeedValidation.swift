import Appointments

/// Checks files of appointments against the full rules of their dialects.
public enum SeedValidation {
    /// What was found.
    public struct Report: Sendable {
        /// Each with file, line, column, element path and rule.
        public let faults: [String]
        /// One sentence: how many appointments, how many faults.
        public let summary: String
    }

    /// Checks files, and the files in folders and in the folders in them.
    ///
    /// - Parameter dialect: its name; nil takes it from the name of each file's folder.
    /// - Throws: `StubError.badConfiguration`: the dialect does not exist, or a folder's name is none and none is given.
    public static func report(on paths: [String], dialect name: String?) throws(StubError) -> Report {
        var faults: [SeedFault] = []
        var count = 0
        for path in paths {
            let files: [SeedFile]
            do {
                files = try SeedSource.files(at: path)
            } catch {
                faults += error.faults
                continue
            }
            for file in files {
                var collector = SeedCollector(dialect: try dialect(named: name, of: file))
                collector.add(file)
                faults += collector.faults + unread(file, asked: path)
                count += collector.appointments.count
            }
        }
        return Report(
            faults: faults.map(\.description),
            summary: "\(counted(count, "sound appointment")), \(counted(faults.count, "fault"))"
        )
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A file that was asked for by name is not passed over in silence.
    private static func unread(_ file: SeedFile, asked path: String) -> [SeedFault] {
        guard file.shownAs == path, !file.isReadable else { return [] }
        return [SeedFault(file: path, reason: "expected a name that ends in .json, .ndjson or .xml")]
    }

    private static func dialect(named name: String?, of file: SeedFile) throws(StubError) -> Dialect {
        let wanted = name ?? file.folder
        guard let dialect = Dialect.named(wanted) else {
            let known = Dialect.all.map(\.name).joined(separator: ", ")
            throw StubError.badConfiguration(
                name == nil
                    ? "\(file.shownAs) lies in no folder named for a dialect; say --dialect and one of \(known)"
                    : "there is no dialect \(wanted); there are \(known)"
            )
        }
        return dialect
    }
}
