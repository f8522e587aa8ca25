import HTTP
import HTTPServing
import Testing

@Suite("Exchanges on a connection")
struct ExchangeTests {
    @Test("a connection outlives its requests")
    func keepAlive() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            for path in ["/a", "/b", "/c"] {
                try client.send("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n")
                let answer = try client.readAnswer()
                #expect(answer.statusLine == "HTTP/1.1 200 OK")
                #expect(answer["Connection"] == nil)
                #expect(answer.content == path)
            }
        }
    }

    @Test(
        "the peer's wish to end is honoured, and announced",
        arguments: ["HTTP/1.1\r\nHost: x\r\nConnection: close", "HTTP/1.0"]
    )
    func close(_ rest: String) throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("GET /a \(rest)\r\n\r\nGET /never HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try client.readAnswer()
            #expect(answer["Connection"] == "close")
            #expect(answer.content == "/a")
            #expect(client.readToEnd() == ("", .orderly))
        }
    }

    @Test("a thousand pipelined requests are answered in order")
    func pipelining() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send((0..<1000).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            for number in 0..<1000 {
                #expect(try client.readAnswer().content == "/\(number)")
            }
        }
    }

    @Test("a request is answered however it is cut")
    func cuts() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            for byte in "PUT /cut HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nbytes".utf8 {
                try client.send([byte])
            }
            #expect(try client.readAnswer().content == "/cutbytes")
        }
    }

    @Test("a content larger than one read arrives whole, and the next request behind it")
    func largeContent() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            let content = String(repeating: "x", count: 1_000_000)
            try client.send("PUT /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n\(content)")
            try client.send("GET /next HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.readAnswer().content == "/p" + content)
            #expect(try client.readAnswer().content == "/next")
        }
    }

    @Test("an answer to HEAD tells the length and has no content")
    func head() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("HEAD /four HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try client.readAnswer(hasContent: false)
            #expect(answer["Content-Length"] == "5")
            #expect(client.readToEnd() == ("", .orderly))
        }
    }

    @Test("a client that waits for leave to send its content gets it")
    func expectContinue() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("PUT /c HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
            #expect(client.read(25) == "HTTP/1.1 100 Continue\r\n\r\n")
            try client.send("abc")
            #expect(try client.readAnswer().content == "/cabc")
        }
    }

    @Test("a client that waits for 100 gets an answer that needs no content at once, and it is the last")
    func answerToHead() throws {
        var handler = ClosureHandler.echo
        handler.answerToHead = { $0.target.text == "/known" ? nil : .text("head of \($0.target.text)") }
        try withServer(handler) { _, address in
            let client = try RawClient(address)
            let fields = "Host: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
            try client.send("PUT /known HTTP/1.1\r\n\(fields)")
            #expect(client.read(25) == "HTTP/1.1 100 Continue\r\n\r\n")
            try client.send("abc")
            #expect(try client.readAnswer().content == "/knownabc")
            try client.send("PUT /other HTTP/1.1\r\n\(fields)")
            let answer = try client.readAnswer()
            #expect(answer.content == "head of /other")
            #expect(answer["Connection"] == "close")
            try client.send("GET /never HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(client.readToEnd() == ("", .orderly))
        }
    }

    @Test("the date is that of the clock")
    func date() throws {
        let clock = ServerClock(
            monotonicNanoseconds: ServerClock.system.monotonicNanoseconds,
            unixSeconds: { 784_111_777 }
        )
        try withServer(clock: clock) { _, address in
            let client = try RawClient(address)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.readAnswer()["Date"] == "Sun, 06 Nov 1994 08:49:37 GMT")
        }
    }

    @Test("chunks to HTTP/1.0 become the end of the connection")
    func chunkedToOldClient() throws {
        let handler = ClosureHandler { _ in
            .now(Response(status: .ok, content: Array("abc".utf8), framing: .chunked))
        }
        try withServer(handler) { _, address in
            let client = try RawClient(address)
            try client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let (text, ending) = client.readToEnd()
            #expect(text.hasSuffix("Connection: close\r\n\r\nabc"))
            #expect(ending == .orderly)
        }
    }

    @Test("a peer that ended its side after whole requests gets all answers")
    func halfClose() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
            client.endSending()
            #expect(try client.readAnswer().content == "/1")
            #expect(try client.readAnswer().content == "/2")
            #expect(client.readToEnd() == ("", .orderly))
        }
    }

    @Test("half a request and the end of it get no answer")
    func halfRequest() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("PUT /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab")
            client.endSending()
            #expect(client.readToEnd() == ("", .orderly))
        }
    }
}

@Suite("Refusals on a connection")
struct RefusalTests {
    @Test("what is no request is refused, then the connection ends; what came before is answered")
    func refusal() throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send(
                "GET /ok HTTP/1.1\r\nHost: x\r\n\r\nGET /bad HTTP/1.1\r\n\r\nGET /never HTTP/1.1\r\nHost: x\r\n\r\n"
            )
            #expect(try client.readAnswer().content == "/ok")
            let answer = try client.readAnswer()
            #expect(answer.statusLine == "HTTP/1.1 400 Bad Request")
            #expect(answer["Connection"] == "close")
            #expect(answer.content == "refused /bad")
            #expect(client.readToEnd() == ("", .orderly))
        }
    }

    @Test("a refusal reaches a peer that sends on and reads only afterwards", arguments: [50_000, 1_500_000])
    func refusalWhileSending(_ count: Int) throws {
        try withServer { _, address in
            let client = try RawClient(address)
            try client.send("PUT /large HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n")
            try client.send([UInt8](repeating: 120, count: count))
            let answer = try client.readAnswer()
            #expect(answer.statusLine == "HTTP/1.1 413 Content Too Large")
            #expect(answer.content == "refused /large")
        }
    }

    @Test("a broken peer harms no other")
    func isolation() throws {
        try withServer { _, address in
            let sound = try RawClient(address)
            try sound.send("GET /so")
            for _ in 0..<20 {
                let broken = try RawClient(address)
                try broken.send("\u{0}\u{1}\r\n\r\n")
                #expect(try broken.readAnswer().statusLine == "HTTP/1.1 400 Bad Request")
                let gone = try RawClient(address)
                try gone.send("GET /gone HTTP/1.1\r\nHost: x\r\n\r\n")
                gone.resetWhenReleased()
            }
            try sound.send("und HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try sound.readAnswer().content == "/sound")
        }
    }
}
