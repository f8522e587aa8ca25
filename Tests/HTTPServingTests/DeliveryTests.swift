import Bytes
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Testing

@Suite("Delivery")
struct DeliveryTests {
    /// Answers `/trouble` so delivered, and all else at once.
    private func handler(_ delivery: Delivery) -> ClosureHandler {
        ClosureHandler { request in
            .now(.text(request.target.text.string, delivery: request.target.text == "/trouble" ? delivery : .whole))
        }
    }

    private let twoRequests = "GET /trouble HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test("a delayed answer is whole, takes its time, and the next one stands behind it")
    func delayed() throws {
        try withServer(handler(.delayed(by: .milliseconds(200))), configure: { $0.loopCount = 1 }) { _, address in
            let client = try ClientConnection(to: address)
            let start = ContinuousClock.now
            try client.send(twoRequests)
            let other = try ClientConnection(to: address)
            try other.send("GET /other HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try other.receiveAnswer().text == "/other")
            #expect(try client.receiveAnswer().text == "/trouble")
            #expect(ContinuousClock.now - start >= .milliseconds(200))
            #expect(try client.receiveAnswer().text == "/next")
        }
    }

    @Test("an answer is cut after so many bytes, and the connection ends in order", arguments: [0, 1, 12])
    func cut(_ count: Int) throws {
        try withServer(handler(.cut(afterBytes: count))) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(twoRequests)
            #expect(try client.receiveToEnd() == (Array("HTTP/1.1 200 OK".utf8.prefix(count)), .orderly))
        }
    }

    @Test("a cut behind the end of the answer leaves it whole")
    func longCut() throws {
        try withServer(handler(.cut(afterBytes: .max))) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(twoRequests)
            #expect(try client.receiveAnswer().text == "/trouble")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("a reset gives no byte of an answer")
    func reset() throws {
        try withServer(handler(.reset)) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(twoRequests)
            #expect(try client.receiveToEnd() == ([], .reset))
        }
    }
}
