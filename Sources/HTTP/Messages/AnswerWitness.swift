/// Who keeps account of an answer, and hears how its sending ended where that was neither at once nor whole.
///
/// Of an answer that the system takes whole and at once, which is nearly all of them, nothing is said: that costs
/// nothing.
package protocol AnswerWitness: AnyObject, Sendable {
    /// Called on the loop that sends; it must not block.
    ///
    /// - Parameters:
    ///   - isWhole: whether all of the answer was given to the system for a peer that still waited for it.
    ///   - moment: by the server's monotonic clock, in nanoseconds.
    func answerEnded(isWhole: Bool, at moment: Int64)
}
