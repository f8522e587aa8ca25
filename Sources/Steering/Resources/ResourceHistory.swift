import Bytes
import FHIR
import Provider

/// How a resource came to be what it is.
struct ResourceHistory: Sendable {
    /// Changes that are named of one version to the next.
    static let limit = 200

    /// Oldest first.
    private let commits: [Commit]
    private let isWhole: Bool

    /// - Parameter isWhole: whether the first version of all is among the commits.
    init(_ commits: [Commit], isWhole: Bool) {
        self.commits = commits.filter { $0.version != nil }
        self.isWhole = isWhole
    }
}

extension ResourceHistory {
    /// The last versions as data, newest first, each with what is other in it than in the one before.
    func page(count: Int) -> JSONValue {
        let first = max(0, commits.count - count)
        let versions = commits.indices[first...].reversed().compactMap(description)
        return [
            "versions": .array(versions), "total": .integer(commits.count), "whole": .boolean(isWhole),
        ]
    }

    private func description(at index: Int) -> JSONValue? {
        guard let version = commits[index].version else { return nil }
        var object: JSONObject = [
            "versionId": .string(version.identifier),
            "lastUpdated": .string(version.lastUpdated.description),
            "cause": .string("\(commits[index].cause)"),
        ]
        guard index > 0, let before = commits[index - 1].version else { return .object(object) }
        let (differences, omitted) = Difference.first(Self.limit, from: before, to: version)
        object["previous"] = .string(before.identifier)
        object["changes"] = .array(differences.map { $0.description("before", "after") })
        if omitted > 0 { object["changesOmitted"] = .integer(omitted) }
        return .object(object)
    }
}

extension Difference {
    /// The first of the differences between two versions, apart from what every version has of its own.
    fileprivate static func first(_ limit: Int, from old: Version, to new: Version) -> ([Difference], Int) {
        guard let old = try? JSONReader.read(old.content), let new = try? JSONReader.read(new.content) else {
            return ([], 0)
        }
        return first(limit, between: old, and: new, ignoring: ["meta.versionId", "meta.lastUpdated"]) { _ in true }
    }

    /// The difference as data; a side that has nothing there is left out.
    ///
    /// - Parameters:
    ///   - storedName: of the first side.
    ///   - sentName: of the second.
    func description(_ storedName: Text, _ sentName: Text) -> JSONValue {
        var object: JSONObject = ["path": .string(path.description)]
        if let stored { object[storedName] = .string(String(decoding: JSONWriter.write(stored), as: UTF8.self)) }
        if let sent { object[sentName] = .string(String(decoding: JSONWriter.write(sent), as: UTF8.self)) }
        return .object(object)
    }
}
