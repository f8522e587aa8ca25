import Bytes
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Testing

@Suite("Exchanges on a connection")
struct ExchangeTests {
    @Test("a connection outlives its requests")
    func keepAlive() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            for path in ["/a", "/b", "/c"] {
                try client.send("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n")
                let answer = try client.receiveAnswer()
                #expect(answer.statusAndReason == "200 OK")
                #expect(answer["Connection"] == nil)
                #expect(answer.text == path)
            }
        }
    }

    @Test(
        "the peer's wish to end is honoured, and announced",
        arguments: ["HTTP/1.1\r\nHost: x\r\nConnection: close", "HTTP/1.0"]
    )
    func close(_ rest: String) throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /a \(rest)\r\n\r\nGET /never HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try client.receiveAnswer()
            #expect(answer["Connection"] == "close")
            #expect(answer.text == "/a")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("a thousand pipelined requests are answered in order")
    func pipelining() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send((0..<1000).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            for number in 0..<1000 {
                #expect(try client.receiveAnswer().text == "/\(number)")
            }
        }
    }

    @Test("a request is answered however it is cut")
    func cuts() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            for byte in "PUT /cut HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nbytes".utf8 {
                try client.send([byte])
            }
            #expect(try client.receiveAnswer().text == "/cutbytes")
        }
    }

    @Test("a content larger than one read arrives whole, and the next request behind it")
    func largeContent() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            let content = String(repeating: "x", count: 1_000_000)
            try client.send("PUT /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n\(content)")
            try client.send("GET /next HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "/p" + content)
            #expect(try client.receiveAnswer().text == "/next")
        }
    }

    @Test("an answer to HEAD tells the length and has no content")
    func head() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("HEAD /four HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try client.receiveAnswer(isToHead: true)
            #expect(answer["Content-Length"] == "5")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("a client that waits for leave to send its content gets it")
    func expectContinue() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("PUT /c HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
            #expect(try client.receiveHead().statusAndReason == "100 Continue")
            try client.send("abc")
            #expect(try client.receiveAnswer().text == "/cabc")
        }
    }

    @Test("a client that waits for 100 gets an answer that needs no content at once, and it is the last")
    func answerToHead() throws {
        var handler = ClosureHandler.echo
        handler.answerToHead = { $0.target.text == "/known" ? nil : .text("head of \($0.target.text)") }
        try withServer(handler) { _, address in
            let client = try ClientConnection(to: address)
            let fields = "Host: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
            try client.send("PUT /known HTTP/1.1\r\n\(fields)")
            #expect(try client.receiveHead().statusAndReason == "100 Continue")
            try client.send("abc")
            #expect(try client.receiveAnswer().text == "/knownabc")
            try client.send("PUT /other HTTP/1.1\r\n\(fields)")
            let answer = try client.receiveAnswer()
            #expect(answer.text == "head of /other")
            #expect(answer["Connection"] == "close")
            try client.send("GET /never HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("the date is that of the clock")
    func date() throws {
        let clock = ServerClock(
            monotonicNanoseconds: ServerClock.system.monotonicNanoseconds,
            unixSeconds: { 784_111_777 }
        )
        try withServer(clock: clock) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer()["Date"] == "Sun, 06 Nov 1994 08:49:37 GMT")
        }
    }

    @Test("chunks to HTTP/1.0 become the end of the connection")
    func chunkedToOldClient() throws {
        let handler = ClosureHandler { _ in
            .now(Response(status: .ok, content: Array("abc".utf8), framing: .chunked))
        }
        try withServer(handler) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let (content, ending) = try client.receiveToEnd()
            #expect(String(decoding: content, as: UTF8.self).hasSuffix("Connection: close\r\n\r\nabc"))
            #expect(ending == .orderly)
        }
    }

    @Test("a peer that ended its side after whole requests gets all answers")
    func halfClose() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
            client.endSending()
            #expect(try client.receiveAnswer().text == "/1")
            #expect(try client.receiveAnswer().text == "/2")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("half a request and the end of it get no answer")
    func halfRequest() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("PUT /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab")
            client.endSending()
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }
}

@Suite("Refusals on a connection")
struct RefusalTests {
    @Test("what is no request is refused, then the connection ends; what came before is answered")
    func refusal() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send(
                "GET /ok HTTP/1.1\r\nHost: x\r\n\r\nGET /bad HTTP/1.1\r\n\r\nGET /never HTTP/1.1\r\nHost: x\r\n\r\n"
            )
            #expect(try client.receiveAnswer().text == "/ok")
            let answer = try client.receiveAnswer()
            #expect(answer.statusAndReason == "400 Bad Request")
            #expect(answer["Connection"] == "close")
            #expect(answer.text == "refused /bad")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("a refusal reaches a peer that sends on and reads only afterwards", arguments: [50_000, 1_500_000])
    func refusalWhileSending(_ count: Int) throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("PUT /large HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n")
            try client.send([UInt8](repeating: 120, count: count))
            let answer = try client.receiveAnswer()
            #expect(answer.statusAndReason == "413 Content Too Large")
            #expect(answer.text == "refused /large")
        }
    }

    @Test("a broken peer harms no other")
    func isolation() throws {
        try withServer { _, address in
            let sound = try ClientConnection(to: address)
            try sound.send("GET /so")
            for _ in 0..<20 {
                let broken = try ClientConnection(to: address)
                try broken.send("\u{0}\u{1}\r\n\r\n")
                #expect(try broken.receiveAnswer().statusAndReason == "400 Bad Request")
                let gone = try ClientConnection(to: address)
                try gone.send("GET /gone HTTP/1.1\r\nHost: x\r\n\r\n")
                gone.resetWhenReleased()
            }
            try sound.send("und HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try sound.receiveAnswer().text == "/sound")
        }
    }
}
