import Bytes

/// Finds the members of an object by name, fastest in the order in which they stand.
///
/// A second object mostly has the first one's order. Where it does not, few members are looked through, many indexed,
/// so that no order of members costs their number squared.
struct MemberLookup {
    private let members: [JSONObject.Member]
    /// The one after the last that was found.
    private var next = 0
    private var index: [Text: Int] = [:]

    init(_ members: [JSONObject.Member]) {
        self.members = members
    }

    mutating func value(of name: Text) -> JSONValue? {
        if next < members.count, members[next].name == name {
            next += 1
            return members[next - 1].value
        }
        guard let place = place(of: name) else { return nil }
        next = place + 1
        return members[place].value
    }

    private mutating func place(of name: Text) -> Int? {
        if members.count <= JSONNames.few {
            return members.firstIndex { $0.name == name }
        }
        if index.isEmpty {
            index = Dictionary(zip(members.lazy.map(\.name), members.indices)) { first, _ in first }
        }
        return index[name]
    }
}
