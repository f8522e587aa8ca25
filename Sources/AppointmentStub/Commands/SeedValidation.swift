import Bytes
import Provider

/// Checks files of resources against the full rules of their dialects.
public enum SeedValidation {
    /// What was found.
    public struct Report: Sendable {
        /// Each with file, line, column, element path and rule.
        public let faults: [String]
        /// Each file whose dialect nothing tells, and what to do about it.
        public let undecided: [String]
        /// The files below folders that were passed over, as no name says that they are resources.
        public let skipped: [String]
        /// What is no fault and yet contradicts itself, such as a free slot that an appointment has; a sentence each.
        public let contradictions: [String]
        /// References to what is not there, a sentence each.
        public let unresolvedReferences: [String]
        /// One sentence: how many resources, how many faults.
        public let summary: String
    }

    /// Checks files, and the files in the trees below folders.
    ///
    /// What lies below one path is read together for each dialect, as it would be served: no id may occur there twice.
    ///
    /// - Parameters:
    ///   - paths: files, and folders whose files are checked.
    ///   - name: the dialect of files that lie in no folder named after one; nil takes the dialect that the nearest
    ///     folder around the path is named after.
    /// - Throws: `StubError.badConfiguration`: the dialect does not exist.
    public static func report(on paths: [String], dialect name: String?) throws(StubError) -> Report {
        if let name, Dialect.named(Text(name)) == nil {
            throw StubError.badConfiguration("unknown dialect \(name); the dialects are \(known)")
        }
        var findings = Findings(named: name)
        for path in paths { findings.add(path) }
        return Report(
            faults: findings.faults.map(\.description),
            undecided: findings.undecided.map {
                "\($0) is not in a folder named after a dialect; add --dialect with one of \(known)"
            },
            skipped: findings.skipped,
            contradictions: findings.contradictions,
            unresolvedReferences: findings.unresolvedReferences,
            summary: "\(counted(findings.count, "sound resource")), \(counted(findings.faults.count, "fault"))"
        )
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static var known: String {
        Dialect.all.map(\.name).joined(separator: ", ")
    }
}

/// What comes to light path by path.
private struct Findings {
    private let name: String?
    private(set) var faults: [SeedProblem] = []
    private(set) var undecided: [String] = []
    private(set) var skipped: [String] = []
    private(set) var contradictions: [String] = []
    private(set) var unresolvedReferences: [String] = []
    /// Of sound resources.
    private(set) var count = 0

    init(named name: String?) {
        self.name = name
    }

    mutating func add(_ path: String) {
        do {
            let source = try SeedSource.files(at: path)
            faults += source.faults
            if !source.files.contains(where: \.isReadable) {
                faults.append(SeedProblem(file: path, reason: "has no files that end in .json, .ndjson or .xml"))
            }
            read(source)
        } catch {
            faults += error.faults
        }
    }

    private mutating func read(_ source: SeedSource) {
        var collectors: [String: SeedCollector] = [:]
        for file in source.files {
            guard !file.isReadMe, let dialect = dialect(of: file, in: source) else {
                if file.isReadable { undecided.append(file.shownAs) } else { skipped.append(file.shownAs) }
                continue
            }
            // Taken out while it grows, so that it is not copied.
            var collector = collectors.removeValue(forKey: dialect.name) ?? SeedCollector(dialect: dialect)
            let before = collector.faults.count
            collector.add(file)
            faults += collector.faults[before...]
            collectors[dialect.name] = collector
        }
        count += collectors.values.reduce(0) { $0 + $1.resources.count }
        for (name, collector) in collectors.sorted(by: { $0.key < $1.key }) {
            guard let dialect = Dialect.named(Text(name)) else { continue }
            let coherence = SeedCoherence(collector.resources, of: dialect)
            contradictions += coherence.contradictions
            unresolvedReferences += coherence.unresolvedReferences
        }
    }

    private func dialect(of file: SeedFile, in source: SeedSource) -> Dialect? {
        (file.folder ?? name ?? source.enclosing).flatMap { Dialect.named(Text($0)) }
    }
}
