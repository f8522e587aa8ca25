package import Bytes
package import FHIR

extension JSONObject {
    /// Sets or removes a member; a new one goes before the extensions, which stand last where they stand last.
    package mutating func replace(_ name: Text, by value: JSONValue?) {
        guard let value, self[name] == nil, let last = members.indices.last, members[last].name == "extension" else {
            self[name] = value
            return
        }
        members.insert(Member(name, value), at: last)
    }
}
