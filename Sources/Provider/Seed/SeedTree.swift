/// Finds the files below a folder: all of its tree, by name, hidden names left out.
struct SeedTree {
    private(set) var files: [SeedFile] = []
    /// The folders that lie directly in this one, whatever is in them.
    private(set) var folders: [String] = []
    /// Folders below that cannot be read, or lie too deep.
    private(set) var faults: [SeedProblem] = []
    private let root: String
    private var isTooDeep = false

    /// Folders between the root and a file; real data have one or two, and a link that leads back up has no end.
    private static let deepest = 16

    /// - Throws: `Folder.Failure`: the folder itself cannot be read.
    init(_ root: String) throws(Folder.Failure) {
        self.root = root
        add(try Folder.names(in: root), below: "", depth: 0)
    }

    private mutating func add(_ names: [String], below folder: String, depth: Int) {
        for name in names where !isTooDeep {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            let shown = root.hasSuffix("/") ? root + path : "\(root)/\(path)"
            // What cannot be told apart is taken for a file, and reading it says what is wrong with it.
            if let isFolder = try? Folder.isFolder(shown), isFolder {
                if depth == 0 { folders.append(name) }
                addFolder(path, shown, depth: depth + 1)
            } else {
                files.append(SeedFile(path: path, shownAs: shown, content: .file(shown)))
            }
        }
    }

    private mutating func addFolder(_ path: String, _ shown: String, depth: Int) {
        guard depth <= Self.deepest else {
            isTooDeep = true
            faults.append(SeedProblem(file: shown, reason: "folders must not be nested more than \(Self.deepest) deep"))
            return
        }
        do {
            add(try Folder.names(in: shown), below: path, depth: depth)
        } catch {
            faults.append(SeedProblem(file: error.path, reason: error.reason))
        }
    }
}
