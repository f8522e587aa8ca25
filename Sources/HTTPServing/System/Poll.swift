import CEpoll
import Glibc
import Sockets

/// The set of descriptors that one loop waits for: epoll(7), level-triggered.
struct Poll: Sendable {
    private let descriptor: Descriptor

    init() throws(SystemError) {
        guard let number = uninterrupted({ Int(epoll_create1(Int32(EPOLL_CLOEXEC))) }) else {
            throw SystemError(call: "epoll_create1", code: errno, purpose: "cannot start an event loop")
        }
        descriptor = Descriptor(number: Int32(number))
    }

    func close() {
        descriptor.close()
    }
}

extension Poll {
    /// What a descriptor is ready for, or is to be watched for.
    struct Readiness: OptionSet {
        let rawValue: UInt32
        static let input = Readiness(rawValue: EPOLLIN.rawValue)
        static let output = Readiness(rawValue: EPOLLOUT.rawValue)
        /// The peer has ended its sending side, whether or not all that it sent was read.
        static let peerEnd = Readiness(rawValue: EPOLLRDHUP.rawValue)
        /// Reset, or ended in both directions; reported even if not asked for.
        static let hangup = Readiness(rawValue: EPOLLHUP.rawValue | EPOLLERR.rawValue)
        /// Reported once per change, so what is ready need not be read to end the report.
        static let edge = Readiness(rawValue: EPOLLET.rawValue)
    }

    /// One readiness with the number its descriptor was added under.
    struct Event {
        let readiness: Readiness
        let key: UInt64
    }

    /// False if the system has no room for another (ENOMEM, ENOSPC).
    func add(_ watched: Descriptor, for readiness: Readiness, key: UInt64) -> Bool {
        control(EPOLL_CTL_ADD, watched, readiness, key)
    }

    func change(_ watched: Descriptor, to readiness: Readiness, key: UInt64) {
        _ = control(EPOLL_CTL_MOD, watched, readiness, key)
    }

    func remove(_ watched: Descriptor) {
        _ = control(EPOLL_CTL_DEL, watched, [], 0)
    }

    private func control(_ operation: Int32, _ watched: Descriptor, _ readiness: Readiness, _ key: UInt64) -> Bool {
        var event = unsafe epoll_event(events: readiness.rawValue, data: epoll_data_t(u64: key))
        return unsafe epoll_ctl(descriptor.number, operation, watched.number, &event) == 0
    }
}

/// Room for the events of one wait, filled again by each.
@safe struct PollEvents {
    private var events: [epoll_event]
    private(set) var count = 0

    init(capacity: Int) {
        unsafe events = Array(repeating: epoll_event(), count: capacity)
    }

    subscript(index: Int) -> Poll.Event {
        let event = unsafe events[index]
        return unsafe Poll.Event(readiness: Poll.Readiness(rawValue: event.events), key: event.data.u64)
    }
}

extension Poll {
    /// Waits until something is ready or the time is up.
    ///
    /// - Parameter milliseconds: -1 waits without end. A signal ends the wait early, with no events: the loop then
    ///   looks at its deadlines and waits again.
    func wait(into events: inout PollEvents, milliseconds: Int32) {
        events.fill(from: descriptor, milliseconds: milliseconds)
    }
}

extension PollEvents {
    fileprivate mutating func fill(from poll: Descriptor, milliseconds: Int32) {
        let found = unsafe events.withUnsafeMutableBufferPointer { room in
            unsafe epoll_wait(poll.number, room.baseAddress, Int32(room.count), milliseconds)
        }
        count = max(0, Int(found))
    }
}
