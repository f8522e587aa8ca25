import CMalloc
import Glibc

/// What the process asks of the system before it serves.
enum ProcessLimits {
    /// Raises the number of descriptors that may be open at once to what the system allows this process.
    ///
    /// - Returns: that number, `Int.max` if there is none.
    static func raiseDescriptors() -> Int {
        let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard unsafe getrlimit(descriptors, &limit) == 0 else { return .max }
        let allowed = limit.rlim_max
        limit.rlim_cur = allowed
        if unsafe setrlimit(descriptors, &limit) != 0 { _ = unsafe getrlimit(descriptors, &limit) }
        return Int(clamping: limit.rlim_cur)
    }

    /// Has the allocator give memory back to the system once it is free.
    ///
    /// By itself glibc raises the size from which a block is mapped alone, and returned alone, to that of the largest
    /// block ever freed, 32 MiB at most: what a test run has filled stayed with the process after a reset.
    static func returnFreeMemory() {
        _ = mallopt(M_MMAP_THRESHOLD, 128 * 1024)
        _ = mallopt(M_TRIM_THRESHOLD, 128 * 1024)
    }
}
