import Bytes
import Exchanging
import HTTP
import Provider

extension AdminAPI {
    /// The mount that a call is about: by the dialect in its path, and by `mount` where the dialect is mounted twice.
    ///
    /// - Throws: `CallError` 404: there is no such mount.
    func mount(for call: AdminRequest) throws(CallError) -> Mount {
        let name = call.parameter("dialect")
        let mounts = setting.mounts.mounts.filter { Text($0.dialect.name) == name }
        guard let first = mounts.first else {
            let known = setting.mounts.mounts.map(\.dialect.name).joined(separator: ", ")
            throw CallError(.notFound, "no mount serves the dialect \(name); the mounts serve \(known)")
        }
        guard let path = call.query("mount") else { return first }
        guard let mount = mounts.first(where: { Text($0.path.description) == path }) else {
            let known = mounts.map(\.path.description).joined(separator: ", ")
            throw CallError(.notFound, "\(name) is not mounted at \(path), but at \(known)")
        }
        return mount
    }
}
