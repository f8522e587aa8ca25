import CEpoll
import Glibc
import Sockets

/// Lets another thread end a loop's wait: eventfd(2).
///
/// Watched edge-triggered, so nobody has to read it: its counter has room for 2^64 wakes.
struct WakeEvent: Sendable {
    let descriptor: Descriptor

    init() throws(SystemError) {
        let flags = Int32(EFD_CLOEXEC | EFD_NONBLOCK)
        guard let number = uninterrupted({ Int(eventfd(0, flags)) }) else {
            throw SystemError(call: "eventfd", code: errno, purpose: "cannot start an event loop")
        }
        descriptor = Descriptor(number: Int32(number))
    }

    func signal() {
        _ = uninterrupted { Int(eventfd_write(descriptor.number, 1)) }
    }
}
