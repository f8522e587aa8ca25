import Glibc

/// What work costs, in processor time of this thread, so that busy neighbours do not count.
enum Cost {
    /// How many times as much the work on four times the input costs.
    ///
    /// It is 4 where the cost grows with the input, 16 where it grows with its square. The cheapest of several tries
    /// counts, since the others were disturbed.
    ///
    /// - Parameters:
    ///   - size: of the smaller input; large enough that the work on it takes some microseconds.
    ///   - work: makes its input, which is not counted, and gives back what is.
    static func growth(from size: Int, _ work: (Int) -> () -> Bool) -> Double {
        let (small, large) = (work(size), work(4 * size))
        var least = (small: Double.infinity, large: Double.infinity)
        // A neighbour can only make a try dearer, so what looks like more than linear is tried again.
        for round in 1...30 {
            least.small = min(least.small, time(small))
            least.large = min(least.large, time(large))
            if round >= 7, least.large < 6 * least.small { break }
        }
        return least.large / least.small
    }

    private static func time(_ work: () -> Bool) -> Double {
        let start = now
        withExtendedLifetime(work()) {}
        return now - start
    }

    private static var now: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}
