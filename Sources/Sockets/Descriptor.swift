public import Glibc

/// An open descriptor; whoever holds it says when it is closed.
package struct Descriptor: Hashable, Sendable {
    package let number: Int32

    package init(number: Int32) {
        self.number = number
    }

    package func close() {
        // Linux frees the number even when the call is interrupted; a second try could close somebody else's.
        _ = Glibc.close(number)
    }
}

/// The one place where calls that a signal interrupted are made again (EINTR).
///
/// Nil means that the call failed with the code in `errno`.
@inlinable
@inline(__always)
package func uninterrupted(_ call: () -> Int) -> Int? {
    while true {
        let result = call()
        if result >= 0 { return result }
        if errno != EINTR { return nil }
    }
}
