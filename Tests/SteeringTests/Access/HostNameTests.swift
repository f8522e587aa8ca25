import Bytes
import Testing

@testable import Steering

@Suite("Host names that nobody elsewhere can have lead here")
struct HostNameTests {
    @Test(
        "addresses, names without a dot and local names",
        arguments: [
            "localhost", "LOCALHOST:8080", "localhost.", "127.0.0.1", "127.0.0.1:8080", "127.0.0.1.", "[::1]",
            "[::1]:8080",
            "10.1.2.3", "192.168.255.0:80", "[fe80::1]", "stub", "stub:8080", "my-stub_1", "app.localhost",
            "printer.local", "host.docker.internal:8080", "stub.test", "stub.svc", "stub.team.svc",
            "stub.team.svc.cluster.local", "STUB.Test.",
        ]
    )
    func local(_ authority: String) {
        #expect(HostName(of: Text(authority)).isLocal)
    }

    @Test(
        "any other",
        arguments: [
            "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "1.2.3",
            "256.1.1.1", "1.2.3.4.5", "1.2.3.x", "0x7f.0.0.1", "test.example", "evil.nottest", "evil.xlocal",
            "stub%2Eexample", "%6C", "naïve", ".", ":80", "xn--test.com", "svc.cluster.local.example",
        ]
    )
    func foreign(_ authority: String) {
        #expect(!HostName(of: Text(authority)).isLocal)
    }
}
