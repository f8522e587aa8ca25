package import Bytes

extension JSONValue {
    /// The same with other texts in place of references, wherever they stand.
    ///
    /// - Parameter text: what is written for a reference; nil to leave it as it is.
    package func replacingReferences(by text: (Text) -> Text?) -> JSONValue {
        switch self {
        case .array(let items): return .array(items.map { $0.replacingReferences(by: text) })
        case .object(var object):
            for index in object.members.indices {
                let member = object.members[index]
                if member.name == "reference", let reference = member.value.string {
                    if let other = text(reference) { object.members[index].value = .string(other) }
                } else {
                    object.members[index].value = member.value.replacingReferences(by: text)
                }
            }
            return .object(object)
        case .null, .boolean, .number, .string: return self
        }
    }
}
