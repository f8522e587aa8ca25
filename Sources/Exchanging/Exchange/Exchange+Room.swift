import HTTP
import Provider

extension Exchange {
    /// Whether one more resource can be made.
    ///
    /// - Throws: `Refusal` by `server.room`.
    func checkRoom() throws(Refusal) {
        guard store.room < 1 else { return }
        let expected = "at most \(store.limits.additions) resources that were made or loaded"
        let sentence = "The stub holds \(expected), and has them already; a reset makes room"
        throw Refusal(
            .serverRoom,
            at: .target,
            expected: expected,
            found: "as many; a reset makes room",
            sentence: sentence
        )
    }
}
