import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("Access log on standard error", .timeLimit(.minutes(10)))
struct LogTests {
    private static let secret = "c2VjcmV0LXRva2Vu"

    private func log(_ layout: [String]) throws -> String {
        let stub = try CommandProcess(["--port", "0", "--clock", "2019-01-18T12:28:15Z"] + layout)
        let field = "Authorization: Bearer \(Self.secret)"
        _ = try ClientConnection(port: stub.port()).get("/Appointment/aebebd1000000001", field)
        stub.signal(SIGTERM)
        return try stub.result().errors
    }

    @Test("one line for an exchange, without the token", arguments: [[], ["--log", "text"]])
    func text(_ layout: [String]) throws {
        let lines = try log(layout).split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.split(separator: " ").dropFirst().prefix(2) == ["GET", "/Appointment/aebebd1000000001"])
        #expect(lines.first?.contains(Self.secret) == false)
    }

    @Test("one object for an exchange")
    func json() throws {
        let lines = try log(["--log", "json"]).split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("{") == true)
        #expect(lines.first?.contains(#""target":"/Appointment/aebebd1000000001""#) == true)
        #expect(lines.first?.contains(Self.secret) == false)
    }

    @Test("a TLS handshake is told as one, with what to do", arguments: ["text", "json"])
    func handshake(_ layout: String) throws {
        let stub = try CommandProcess(["--port", "0", "--log", layout])
        let connection = try ClientConnection(port: stub.port())
        try connection.send([0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x03])
        #expect(try connection.receiveAnswer().status == 400)
        stub.signal(SIGTERM)
        let lines = try stub.result().errors.split(separator: "\n")
        #expect(lines.count == 2)
        let notice =
            "a client has begun a TLS handshake on this port, which speaks plain HTTP; its URL must begin with http://, "
            + "not https://"
        #expect(
            lines.first?.hasSuffix(layout == "text" ? "appointment-stub: \(notice)" : "\"notice\":\"\(notice)\"}")
                == true
        )
    }

    @Test("a log that nobody reads holds up neither the answers nor the end", arguments: ["text", "json"])
    func unread(_ layout: String) throws {
        let stub = try CommandProcess(["--port", "0", "--log", layout])
        let port = try stub.port()
        let request = "GET /Appointment/aebebd1000000001 HTTP/1.1\r\nHost: test\r\n\r\n"
        // A pipe takes 64 KiB, which is far less than these lines have.
        for _ in 1...50 {
            let connection = try ClientConnection(port: port)
            try connection.send(String(repeating: request, count: 99))
            try connection.send(request.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
            #expect(
                try (1...100).map { _ in try connection.receiveAnswer().status } == Array(repeating: 200, count: 100)
            )
        }
        let begin = ContinuousClock.now
        stub.signal(SIGTERM)
        #expect(stub.exitCodeUnread() == 0)
        #expect(ContinuousClock.now - begin < .seconds(30))
    }

    @Test("of a query only names are shown, and values that are known to be harmless")
    func query() throws {
        let stub = try CommandProcess(["--port", "0"])
        let path = "/Appointment/aebebd1000000001"
        let query = "?_format=json&access_token=\(Self.secret)&_pretty=true"
        _ = try ClientConnection(port: stub.port()).get(path + query)
        stub.signal(SIGTERM)
        let errors = try stub.result().errors
        #expect(errors.split(separator: " ").dropFirst(2).first == "\(path)?_format=json&access_token=…&_pretty=true")
        #expect(!errors.contains(Self.secret))
    }

    @Test("nothing")
    func off() throws {
        #expect(try log(["--log", "off"]) == "")
    }
}
