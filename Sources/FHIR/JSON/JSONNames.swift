import Bytes

/// The names that an object has so far: looked through one by one while they are few, in a set when they are many.
///
/// A hostile object of 100,000 members must not cost 100,000 squared.
struct JSONNames {
    /// Up to here a look at each is faster than hashing.
    static let few = 16

    private var many: Set<Text> = []

    /// Whether the name is new; from now on it is not.
    ///
    /// - Parameter members: the object's members so far; each call comes with one more.
    mutating func insert(_ name: Text, after members: [JSONObject.Member]) -> Bool {
        if members.count < Self.few {
            return !members.contains { $0.name == name }
        }
        if many.isEmpty {
            many.formUnion(members.lazy.map(\.name))
        }
        return many.insert(name).inserted
    }
}
