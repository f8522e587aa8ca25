import Bytes
package import FHIR

/// Reads seed data: finds the files of each dialect, checks what they hold, and makes it ready to be served.
package struct SeedLoader: Sendable {
    private let source: SeedSource

    package init(_ source: SeedSource) {
        self.source = source
    }
}

extension SeedLoader {
    /// Loads what the dialects need.
    ///
    /// - Parameters:
    ///   - dialects: those that are mounted; what lies in the folders of others is not looked at.
    ///   - today: moves all times by the same whole number of days, so that the reference time falls on this day; nil
    ///     leaves them as they are.
    /// - Throws: `SeedProblems` with every fault of every file.
    package func load(for dialects: [Dialect], movedTo today: Instant? = nil) throws(SeedProblems) -> SeedData {
        let referenceTime = try referenceTime()
        let days = today.map { $0.date().daysSinceEpoch - referenceTime.date().daysSinceEpoch } ?? 0
        var resources: [String: SeedResources] = [:]
        var faults = source.faults + strayFaults
        for dialect in dialects where resources[dialect.name] == nil {
            var collector = SeedCollector(
                dialect: dialect,
                movedBy: days,
                referenceTime: referenceTime,
                trusting: source.isSound
            )
            for file in files(of: dialect) {
                collector.add(file)
            }
            let all = dialect.addingPointers(to: collector.resources, now: referenceTime.adding(days: days))
            resources[dialect.name] = SeedResources(all)
            // Two dialects that read one folder find the same wrong names in it.
            faults += collector.faults.filter { !faults.contains($0) }
        }
        guard faults.isEmpty else { throw SeedProblems(faults: faults) }
        return SeedData(referenceTime: referenceTime.adding(days: days), resources: resources)
    }

    /// The files in the first of the dialect's folders that exists.
    private func files(of dialect: Dialect) -> [SeedFile] {
        for folder in dialect.seedFolders {
            let files = source.files.filter { $0.folder == folder }
            if !files.isEmpty { return files }
        }
        return []
    }

    /// What no dialect would ever read: folders of other names, and appointments outside of the dialects' folders.
    private var strayFaults: [SeedProblem] {
        let known = Dialect.all.map(\.name).joined(separator: ", ")
        let folders = source.folders.filter { Dialect.named(Text($0)) == nil }.map { folder in
            let reason = "the folder is not named after a dialect; the dialects are \(known)"
            return SeedProblem(file: "\(source.name)/\(folder)", reason: reason)
        }
        let files = source.files.filter { file in
            file.path != "seed.json" && file.isReadable && !file.path.utf8.contains(UInt8(ascii: "/"))
        }
        return folders
            + files.map { SeedProblem(file: $0.shownAs, reason: "is not in a folder named after a dialect: \(known)") }
    }

    private func referenceTime() throws(SeedProblems) -> Instant {
        guard let file = source.files.first(where: { $0.path == "seed.json" }) else {
            throw fault(
                "\(source.name)/seed.json",
                "no such file; it sets the reference time: {\"referenceTime\": \"2019-01-18T12:28:15Z\"}"
            )
        }
        let bytes = try file.bytes()
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes)
        } catch {
            throw SeedProblems(faults: [SeedProblem(file: file.shownAs, position: error.position, reason: error.reason)]
            )
        }
        guard let text = value["referenceTime"]?.string, let instant = try? Instant(text) else {
            throw fault(
                file.shownAs,
                "referenceTime: expected an instant, found \(value["referenceTime"]?.shown ?? "none")"
            )
        }
        return instant
    }

    private func fault(_ file: String, _ reason: String) -> SeedProblems {
        SeedProblems(faults: [SeedProblem(file: file, reason: reason)])
    }
}

extension SeedFile {
    func bytes() throws(SeedProblems) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .file(let path):
            do {
                return try Folder.content(of: path)
            } catch {
                throw SeedProblems(faults: [SeedProblem(file: shownAs, reason: "cannot be read: \(error.reason)")])
            }
        }
    }
}
