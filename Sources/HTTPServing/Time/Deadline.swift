/// A moment of the monotonic clock.
struct Deadline: Comparable {
    let nanoseconds: Int64

    static let never = Deadline(nanoseconds: .max)

    static func < (left: Deadline, right: Deadline) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The moment so many nanoseconds later; past the end of time it is `never`.
    func advanced(by nanoseconds: Int64) -> Deadline {
        let (sum, isTooLate) = self.nanoseconds.addingReportingOverflow(nanoseconds)
        return isTooLate ? .never : Deadline(nanoseconds: sum)
    }

    /// Milliseconds from `now`, rounded up; 0 for what has passed.
    func milliseconds(after now: Deadline) -> Int32 {
        guard self > now else { return 0 }
        let rest = nanoseconds.subtractingReportingOverflow(now.nanoseconds).partialValue
        return Int32(clamping: rest / 1_000_000 + (rest % 1_000_000 == 0 ? 0 : 1))
    }
}
