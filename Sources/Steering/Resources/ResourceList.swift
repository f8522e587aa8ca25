import Bytes
import FHIR
import Provider

/// A page of what a mount holds, in the order of types and ids.
struct ResourceList: Sendable {
    /// In this order.
    let types: [Text]
    /// The page begins behind this resource: `Slot/12`; nil for the first page.
    let after: Text?
    let count: Int
}

extension ResourceList {
    /// The resources as data: what people look for in a list, and not the whole of them.
    func page(of store: Store, _ dialect: Dialect) -> JSONValue {
        let keys = types.flatMap { store.keys(ofType: $0) }
        let start = after.map { after in keys.firstIndex { isBehind($0, after) } ?? keys.count } ?? 0
        let page = keys[start...].prefix(count)
        var object: JSONObject = [
            "types": .array(
                dialect.resources.map { ["type": .string($0.type), "count": .integer(store.count(ofType: $0.type))] }
            ),
            "total": .integer(keys.count),
            "resources": .array(page.compactMap { key in store.current(key).map { Self.line(key, $0) } }),
        ]
        if let last = page.last, page.endIndex < keys.count { object["next"] = .string(last.description) }
        return .object(object)
    }

    /// Whether a key stands behind a place in the list, at which there may be nothing any more.
    private func isBehind(_ key: ResourceKey, _ after: Text) -> Bool {
        guard let (type, id) = after.split(at: "/"), let place = types.firstIndex(of: type),
            let own = types.firstIndex(of: key.type)
        else { return key.id > after }
        return own == place ? key.id > id : own > place
    }

    private static func line(_ key: ResourceKey, _ version: Version) -> JSONValue {
        let tree = (try? JSONReader.read(version.content)) ?? .null
        var line: JSONObject = [
            "type": .string(key.type),
            "id": .string(key.id),
            "versionId": .string(version.identifier),
            "lastUpdated": .string(version.lastUpdated.description),
        ]
        for name in ["status", "start", "end"] as [Text] {
            if let text = tree[name]?.string { line[name] = .string(text) }
        }
        if let title = title(of: tree) { line["title"] = .string(title) }
        return .object(line)
    }

    /// What people call it: its description, or its name.
    private static func title(of tree: JSONValue) -> Text? {
        if let text = tree["description"]?.string ?? tree["name"]?.string { return text }
        guard let name = tree["name"]?[0] else { return nil }
        if let text = name["text"]?.string { return text }
        let given = (name["given"]?.array ?? []).compactMap(\.string)
        let family = name["family"]?.string ?? name["family"]?[0]?.string
        let words = given + (family.map { [$0] } ?? [])
        return words.isEmpty ? nil : Text(words.joined(separator: " "))
    }
}
