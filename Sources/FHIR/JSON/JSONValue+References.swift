package import Bytes

extension JSONValue {
    /// Calls `body` with the text of every reference in a resource, wherever it stands, and with its place.
    ///
    /// - Parameter path: of this value.
    package func forEachReference(at path: ElementPath, _ body: (Text, ElementPath) -> Void) {
        switch self {
        case .array(let items):
            for (index, item) in items.enumerated() { item.forEachReference(at: path.appending(index), body) }
        case .object(let object):
            for member in object.members {
                if member.name == "reference", let text = member.value.string {
                    body(text, path.appending("reference"))
                } else {
                    member.value.forEachReference(at: path.appending(member.name), body)
                }
            }
        case .null, .boolean, .number, .string: break
        }
    }
}
