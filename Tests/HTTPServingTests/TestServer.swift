import Bytes
import Dispatch
import HTTP
import HTTPAsking
import HTTPServing
import Sockets

/// Answers as a closure says.
struct ClosureHandler: RequestHandler {
    let answer: @Sendable (Request) -> Reply
    var answerToHead: @Sendable (Request) -> Response? = { _ in nil }
    var hasRoomForHead: @Sendable (Int) -> Bool = { _ in true }
    var hasRoomForContent: @Sendable (Int) -> Bool = { _ in true }

    init(_ answer: @escaping @Sendable (Request) -> Reply) {
        self.answer = answer
    }

    func answer(toHead head: Request) -> Response? {
        answerToHead(head)
    }

    func answer(to request: Request) -> Reply {
        answer(request)
    }

    func hasRoom(forHead bytes: Int) -> Bool {
        hasRoomForHead(bytes)
    }

    func hasRoom(forContent bytes: Int) -> Bool {
        hasRoomForContent(bytes)
    }

    func answer(to error: ProtocolError, in request: Request?) -> Response {
        Response(status: error.status, content: Array("refused \(request?.target.text ?? "unread")".utf8))
    }

    /// Answers each request with its path and content.
    static let echo = ClosureHandler { request in
        .now(.text(request.target.text.string + String(decoding: request.content, as: UTF8.self)))
    }
}

extension Response {
    static func text(_ text: String, delivery: Delivery = .whole) -> Response {
        Response(status: .ok, content: Array(text.utf8), delivery: delivery)
    }
}

extension ClientAnswer {
    var statusAndReason: String { "\(status) \(reason)" }
}

/// Runs a server for one test and waits for its end.
func withServer(
    _ handler: ClosureHandler = .echo,
    clock: ServerClock = .system,
    configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (Server, SocketAddress) throws -> Void
) throws {
    var configuration = ServerConfiguration()
    configuration.loopCount = 2
    configure(&configuration)
    let server = Server(configuration: configuration, handler: handler, clock: clock)
    let address = try server.start()
    defer {
        server.stop(within: .zero)
        server.waitUntilStopped()
    }
    try body(server, address)
}
