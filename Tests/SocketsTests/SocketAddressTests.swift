import Sockets
import Testing

@Suite("Addresses")
struct SocketAddressTests {
    @Test(
        "an address is written as in a URL, and reached where a client can reach it",
        arguments: [
            ("127.0.0.1", "127.0.0.1:80", "127.0.0.1:80"),
            ("::1", "[::1]:80", "[::1]:80"),
            ("localhost", "localhost:80", "localhost:80"),
            ("0.0.0.0", "0.0.0.0:80", "127.0.0.1:80"),
            ("::", "[::]:80", "[::1]:80"),
        ]
    )
    func text(_ host: String, _ text: String, _ reachable: String) {
        let address = SocketAddress(host: host, port: 80)
        #expect(address.description == text)
        #expect(address.reachable.description == reachable)
    }

    @Test(
        "hosts are addresses, with brackets or without, or localhost",
        arguments: [
            ("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("10.0.0.255", "10.0.0.255"), ("::1", "::1"),
            ("[::1]", "::1"), ("::ffff:127.0.0.1", "::ffff:127.0.0.1"), ("[2001:db8::0:1]", "2001:db8::1"),
        ]
    )
    func hosts(_ host: String, _ numeric: String) throws {
        let address = try InternetAddress(host: host, port: 8080, purpose: "cannot test")
        #expect(address.socketAddress == SocketAddress(host: numeric, port: 8080))
    }

    @Test("a name is none", arguments: ["example", "", "127.0.0.1 ", "127.1", "[127.0.0.1", "1.2.3.4.5", "::g"])
    func names(_ host: String) {
        let error = #expect(throws: SystemError.self) {
            try InternetAddress(host: host, port: 8080, purpose: "cannot test")
        }
        #expect(
            error?.description == "cannot test: the host must be an IPv4 address, an IPv6 address or localhost"
        )
    }
}
