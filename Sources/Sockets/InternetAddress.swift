package import Glibc

/// An IPv4 or IPv6 address with a port, in the system's form.
package enum InternetAddress {
    case version4(sockaddr_in)
    case version6(sockaddr_in6)

    /// - Throws: `SystemError` if the host is neither an address nor `localhost`.
    package init(host: String, port: UInt16, purpose: String) throws(SystemError) {
        let name = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        var version4 = sockaddr_in()
        version4.sin_family = sa_family_t(AF_INET)
        version4.sin_port = port.bigEndian
        var version6 = sockaddr_in6()
        version6.sin6_family = sa_family_t(AF_INET6)
        version6.sin6_port = port.bigEndian
        if unsafe inet_pton(AF_INET, name == "localhost" ? "127.0.0.1" : name, &version4.sin_addr) == 1 {
            self = .version4(version4)
        } else if unsafe inet_pton(AF_INET6, name, &version6.sin6_addr) == 1 {
            self = .version6(version6)
        } else {
            throw SystemError(
                call: "inet_pton",
                code: EINVAL,
                purpose: purpose,
                reason: "the host must be an IPv4 address, an IPv6 address or localhost"
            )
        }
    }

    /// The address that a socket was bound to, with the port the system chose.
    package init?(boundTo descriptor: Descriptor) {
        var version6 = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let result = unsafe withUnsafeMutablePointer(to: &version6) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor.number, $0, &length)
            }
        }
        guard result == 0 else { return nil }
        guard version6.sin6_family == sa_family_t(AF_INET) else {
            self = .version6(version6)
            return
        }
        self = unsafe .version4(
            withUnsafeBytes(of: version6) { unsafe $0.loadUnaligned(as: sockaddr_in.self) }
        )
    }
}

extension InternetAddress {
    package var family: Int32 {
        switch self {
        case .version4: AF_INET
        case .version6: AF_INET6
        }
    }

    /// False with the reason in `errno`.
    package func bind(_ descriptor: Descriptor) -> Bool {
        switch self {
        case .version4(let address): Self.bind(descriptor, address)
        case .version6(let address): Self.bind(descriptor, address)
        }
    }

    /// False with the reason in `errno`.
    package func connect(_ descriptor: Descriptor) -> Bool {
        switch self {
        case .version4(let address): Self.connect(descriptor, address)
        case .version6(let address): Self.connect(descriptor, address)
        }
    }

    package var socketAddress: SocketAddress {
        switch self {
        case .version4(let address):
            SocketAddress(host: Self.text(AF_INET, address.sin_addr), port: UInt16(bigEndian: address.sin_port))
        case .version6(let address):
            SocketAddress(host: Self.text(AF_INET6, address.sin6_addr), port: UInt16(bigEndian: address.sin6_port))
        }
    }

    private static func bind<Address>(_ descriptor: Descriptor, _ address: Address) -> Bool {
        unsafe withUnsafePointer(to: address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.bind(descriptor.number, $0, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
    }

    private static func connect<Address>(_ descriptor: Descriptor, _ address: Address) -> Bool {
        unsafe withUnsafePointer(to: address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(descriptor.number, $0, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
    }

    private static func text<Address>(_ family: Int32, _ address: Address) -> String {
        var room = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let text = unsafe withUnsafePointer(to: address) {
            unsafe inet_ntop(family, $0, &room, socklen_t(room.count)) != nil
        }
        guard text else { return "?" }
        return String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
