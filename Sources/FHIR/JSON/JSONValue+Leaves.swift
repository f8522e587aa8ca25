package import Bytes

extension JSONValue {
    /// What stands at the end of a path, in every item of the lists on the way.
    package func leaves(at path: ArraySlice<Text>) -> [JSONValue] {
        if let items = array { return items.flatMap { $0.leaves(at: path) } }
        guard let name = path.first else { return [self] }
        return self[name].map { $0.leaves(at: path.dropFirst()) } ?? []
    }

    package func leaves(at path: [Text]) -> [JSONValue] {
        leaves(at: path[...])
    }
}
