import Bytes

/// Where seed data come from: files by their paths, built in or on disk.
package struct SeedSource: Sendable {
    /// For messages: the folder, or `built-in seed data`.
    package let name: String
    package let files: [SeedFile]
    /// The folders in it, by name, whatever they hold.
    let folders: [String]
    /// What of the folder could not be looked at.
    package let faults: [SeedProblem]
    /// The dialect that the nearest of the folders around the source is named for.
    package let enclosing: String?
    /// Whether a test has shown that nothing in it breaks a rule.
    package let isSound: Bool

    package init(
        name: String,
        files: [SeedFile],
        folders: [String] = [],
        faults: [SeedProblem] = [],
        enclosing: String? = nil,
        isSound: Bool = false
    ) {
        self.isSound = isSound
        self.name = name
        self.files = files
        self.folders = folders
        self.faults = faults
        self.enclosing = enclosing
    }
}

/// One file of seed data.
package struct SeedFile: Sendable {
    /// Below the source's folder: `systmone/next-week.json`.
    package let path: String
    /// As messages name it.
    package let shownAs: String
    package let content: Content

    package enum Content: Sendable {
        case bytes([UInt8])
        /// A file of the system, opened when its turn comes.
        case file(String)
    }

    package init(path: String, shownAs: String, content: Content) {
        self.path = path
        self.shownAs = shownAs
        self.content = content
    }
}

extension SeedFile {
    /// The dialect that the nearest of its folders in the source is named for; nil if none is.
    package var folder: String? {
        path.split(separator: "/").dropLast().map(String.init).last { Dialect.named(Text($0)) != nil }
    }

    /// The last part of the path.
    package var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Whether it is there for people and not for the stub.
    package var isReadMe: Bool {
        !isReadable && name.hasPrefix("README")
    }

    /// Whether the name says that it is for the seed data.
    package var isReadable: Bool {
        format != nil
    }

    /// What the name says of the format; nil for a file that is none of the seed data's business.
    var format: Format? {
        Format.allCases.first { path.hasSuffix(".\($0.rawValue)") }
    }

    enum Format: String, CaseIterable {
        /// One Appointment, or a Bundle of them.
        case json
        /// The same in FHIR's XML.
        case xml
        /// One Appointment to a line.
        case ndjson
    }
}

extension SeedSource {
    /// A file, or the files in the tree below a folder without its `seed.json`.
    ///
    /// - Throws: `SeedProblems` with one fault: there is nothing at that path, or it cannot be read.
    package static func files(at path: String) throws(SeedProblems) -> SeedSource {
        let isFolder: Bool
        do {
            isFolder = try Folder.isFolder(path)
        } catch {
            throw SeedProblems(faults: [SeedProblem(file: error.path, reason: error.reason)])
        }
        let enclosing = enclosingDialect(of: path, isFolder: isFolder)
        guard isFolder else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let file = SeedFile(path: name, shownAs: path, content: .file(path))
            return SeedSource(name: path, files: [file], enclosing: enclosing)
        }
        let tree = try folder(path)
        let files = tree.files.filter { $0.folder != nil || $0.name != "seed.json" }
        return SeedSource(name: path, files: files, faults: tree.faults, enclosing: enclosing)
    }

    /// The files in the tree below a folder, by name.
    ///
    /// - Throws: `SeedProblems` with one fault: the folder cannot be read.
    package static func folder(_ path: String) throws(SeedProblems) -> SeedSource {
        do {
            let tree = try SeedTree(path)
            return SeedSource(name: path, files: tree.files, folders: tree.folders, faults: tree.faults)
        } catch {
            throw SeedProblems(faults: [SeedProblem(file: error.path, reason: error.reason)])
        }
    }

    /// By the path as it was given, else by where it leads, so that `.` in the folder `registry` is the registry's.
    private static func enclosingDialect(of path: String, isFolder: Bool) -> String? {
        for path in [path, Folder.absolutePath(path)] {
            let names = path.split(separator: "/").map(String.init)
            guard !names.contains("..") else { continue }
            let folders = isFolder ? names : names.dropLast()
            if let name = folders.last(where: { Dialect.named(Text($0)) != nil }) { return name }
        }
        return nil
    }
}

extension SeedFile {
    /// A file that is part of the executable.
    init(builtIn path: String, _ text: String) {
        self.init(path: path, shownAs: "seed-data/\(path)", content: .bytes(Array(text.utf8)))
    }

    /// A file of lines that is part of the executable.
    ///
    /// - Parameters:
    ///   - templates: lines with `¤` for each part that is not the same in all of their kind.
    ///   - rows: for each line the place of its template and those parts, with tabs between them.
    init(builtIn path: String, templates: [StaticString], rows: StaticString) {
        self.init(path: path, shownAs: "seed-data/\(path)", content: .bytes(PackedLines.unpacked(templates, rows)))
    }
}
