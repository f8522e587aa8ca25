extension String {
    /// Whether another text stands somewhere in this one, byte for byte; the empty one does.
    func holds(_ other: String) -> Bool {
        let (bytes, sought) = (Array(utf8), Array(other.utf8))
        guard sought.count <= bytes.count else { return false }
        return (0...(bytes.count - sought.count)).contains { bytes[$0...].starts(with: sought) }
    }
}
