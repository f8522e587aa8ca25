import HTTP

/// The `Date` of the answers, written anew once a second and looked at once after each wait.
struct DateField {
    private var second = Int64.min
    private var text: [UInt8] = []
    private var isLookedAt = false

    /// Time has passed since the last answers.
    mutating func mayBeOld() {
        isLookedAt = false
    }

    mutating func bytes(_ clock: ServerClock) -> [UInt8] {
        if !isLookedAt {
            isLookedAt = true
            update(to: clock.unixSeconds())
        }
        return text
    }

    private mutating func update(to now: Int64) {
        guard now != second else { return }
        second = now
        text = HTTPDate(secondsSinceEpoch: Int(now)).bytes
    }
}
