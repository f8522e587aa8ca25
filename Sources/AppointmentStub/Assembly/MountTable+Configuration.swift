import Exchanging
import Provider

extension MountTable {
    /// The mounts that were asked for, or every dialect at its own base path.
    ///
    /// - Throws: `StubError.badConfiguration`: a path or dialect that does not exist, or a path given twice.
    init(_ selections: [StubConfiguration.MountSelection]?, of dialects: [Dialect]) throws(StubError) {
        guard let selections, !selections.isEmpty else {
            self.init(dialects.enumerated().map { Mount(path: $1.basePath, dialect: $1, index: $0) })
            return
        }
        var mounts: [Mount] = []
        for selection in selections {
            let mount = try Self.mount(selection, of: dialects, index: mounts.count)
            guard !mounts.contains(where: { $0.path == mount.path }) else {
                throw StubError.badConfiguration("two mounts at \(mount.path); give each a path of its own")
            }
            mounts.append(mount)
        }
        self.init(mounts)
    }

    private static func mount(
        _ selection: StubConfiguration.MountSelection,
        of dialects: [Dialect],
        index: Int
    ) throws(StubError) -> Mount {
        guard let dialect = dialects.first(where: { $0.name == selection.dialect }) else {
            let known = dialects.map(\.name).joined(separator: ", ")
            throw StubError.badConfiguration("unknown dialect \(selection.dialect); the dialects are \(known)")
        }
        guard let path = BasePath(selection.path) else {
            throw StubError.badConfiguration(
                "\(selection.path) is not a mount path; it must begin with a slash and have no empty segment"
            )
        }
        return Mount(path: path, dialect: dialect, index: index)
    }
}
