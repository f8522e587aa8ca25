import Provider

/// Checks that there is memory for what a request adds.
struct MemoryCheck {
    /// Bytes that a change needs at least: what may be under way on other loops is not counted yet.
    private static let leastBytes = 64 * 1024

    let memory: MemoryBudget

    /// - Parameter bytes: about as many as the change will write.
    /// - Throws: `Refusal` by `server.memory`.
    func checkRoom(forChange bytes: Int) throws(Refusal) {
        guard !memory.hasRoom(for: max(bytes, Self.leastBytes)) else { return }
        throw refusal
    }

    /// - Throws: `Refusal` by `server.memory`: not even an answer can be made.
    func checkRoomForAnswer() throws(Refusal) {
        guard memory.isExhausted else { return }
        throw refusal
    }

    private var refusal: Refusal {
        Refusal(
            .serverMemory,
            at: .target,
            expected: "less than \(memory.limit) bytes in use",
            found: "as many; a reset or a deletion frees some",
            sentence: """
                All \(memory.limit) bytes that the stub may use are taken; a reset or a deletion frees some, and \
                --limit memory=BYTES allows more
                """
        )
    }
}
