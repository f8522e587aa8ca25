import Glibc

/// The one place where calls that a signal interrupted are made again (EINTR).
///
/// Nil means that the call failed with the code in `errno`.
@inline(__always)
func uninterrupted(_ call: () -> Int) -> Int? {
    while true {
        let result = call()
        if result >= 0 { return result }
        if errno != EINTR { return nil }
    }
}

func systemTime(_ clock: clockid_t) -> timespec {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return time
}

/// An open descriptor; whoever holds it says when it is closed.
struct Descriptor: Hashable, Sendable {
    let number: Int32

    func close() {
        // Linux frees the number even when the call is interrupted; a second try could close somebody else's.
        _ = Glibc.close(number)
    }
}
