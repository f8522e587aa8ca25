/// Where seed data come from: files by their paths, built in or on disk.
package struct SeedSource: Sendable {
    /// For messages: the folder, or `built-in seed data`.
    package let name: String
    package let files: [SeedFile]

    package init(name: String, files: [SeedFile]) {
        self.name = name
        self.files = files
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
    /// The folder's name, which is the dialect's; empty for a file at the top.
    package var folder: String {
        path.split(separator: "/").dropLast().last.map(String.init) ?? ""
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
    /// A file, or the files of a folder and of the folders in it.
    ///
    /// - Throws: `SeedFaults` with one fault: there is nothing at that path, or it cannot be read.
    package static func files(at path: String) throws(SeedFaults) -> [SeedFile] {
        do {
            guard try Folder.isFolder(path) else {
                return [SeedFile(path: path, shownAs: path, content: .file(path))]
            }
        } catch {
            throw SeedFaults(faults: [SeedFault(file: error.path, reason: error.reason)])
        }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return try folder(path).files.filter { $0.path != "seed.json" }.map { file in
            let path = file.path.contains("/") ? file.path : "\(name)/\(file.path)"
            return SeedFile(path: path, shownAs: file.shownAs, content: file.content)
        }
    }

    /// The files of a folder and of the folders in it, by name.
    ///
    /// - Throws: `SeedFaults` with one fault: the folder cannot be read.
    package static func folder(_ path: String) throws(SeedFaults) -> SeedSource {
        var files: [SeedFile] = []
        do {
            for name in try Folder.names(in: path) {
                let below = "\(path)/\(name)"
                guard try Folder.isFolder(below) else {
                    files.append(SeedFile(path: name, shownAs: below, content: .file(below)))
                    continue
                }
                for inner in try Folder.names(in: below) {
                    files.append(
                        SeedFile(
                            path: "\(name)/\(inner)",
                            shownAs: "\(below)/\(inner)",
                            content: .file("\(below)/\(inner)")
                        )
                    )
                }
            }
        } catch {
            throw SeedFaults(faults: [SeedFault(file: error.path, reason: error.reason)])
        }
        return SeedSource(name: path, files: files)
    }
}

extension SeedFile {
    /// A file that is part of the executable.
    init(builtIn path: String, _ text: String) {
        self.init(path: path, shownAs: "seed-data/\(path)", content: .bytes(Array(text.utf8)))
    }
}
