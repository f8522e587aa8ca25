import Glibc

/// Whether four times as much costs no more than six times as much: linear cost makes about 4, quadratic about 16.
///
/// Both sizes are measured in turn, in processor time of this thread, and of each the cheapest counts. Other work on the
/// machine can only make a measurement dearer, so it is repeated as long as the answer is no, up to a bound.
///
/// - Parameter run: does the work for an input of so many times `size`.
func isLinear(size: Int, _ run: (Int) throws -> Void) rethrows -> Bool {
    var small = Double.infinity
    var large = Double.infinity
    for round in 1...30 {
        small = min(small, try cost { try run(size) })
        large = min(large, try cost { try run(4 * size) })
        if round >= 3, large < 6 * small { return true }
    }
    return false
}

private func cost(_ run: () throws -> Void) rethrows -> Double {
    let start = processorSeconds()
    try run()
    return processorSeconds() - start
}

private func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
