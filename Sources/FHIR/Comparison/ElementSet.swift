package import Bytes

/// Elements of a resource, each with all that it contains: `["status", "meta.versionId"]`.
///
/// The names are those of JSON, without the resource's type and without indices: an element that repeats is meant in
/// all its items. What JSON keeps in `_status` is an element of its own.
package struct ElementSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// Few: looked through one by one.
    private var branches: [Branch] = []
    /// Whether the element at this place is one of the set, rather than something it contains.
    private(set) var isWhole = false

    private struct Branch: Hashable, Sendable {
        let name: Text
        var elements: ElementSet
    }

    package init(_ paths: [Text]) {
        for path in paths {
            insert(path.split(at: UInt8(ascii: "."))[...])
        }
    }

    package init(arrayLiteral paths: Text...) {
        self.init(paths)
    }

    private mutating func insert(_ names: ArraySlice<Text>) {
        guard let name = names.first else {
            isWhole = true
            return
        }
        let index = branches.firstIndex { $0.name == name } ?? branches.endIndex
        if index == branches.endIndex {
            branches.append(Branch(name: name, elements: []))
        }
        branches[index].elements.insert(names.dropFirst())
    }

    /// The elements of the set inside the member of that name; nil if there are none.
    func inside(_ name: Text) -> ElementSet? {
        guard !branches.isEmpty else { return nil }
        return branches.first { $0.name == name }?.elements
    }

    /// Whether nothing is left of the value without the elements of the set.
    func covers(_ value: JSONValue) -> Bool {
        if isWhole { return true }
        guard !branches.isEmpty else { return false }
        switch value {
        case .object(let object):
            return object.members.allSatisfy { inside($0.name)?.covers($0.value) ?? false }
        case .array(let items): return items.allSatisfy { covers($0) }
        case .null, .boolean, .number, .string: return false
        }
    }
}
