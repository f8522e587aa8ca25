import Demonstration
import HTTPAsking

extension ClientConnection {
    func answer(to request: ConsumerRequest) throws -> ClientAnswer {
        try send(try request.bytes)
        return try receiveAnswer(isToHead: request.method == "HEAD")
    }

    /// Sends these bytes and receives one answer.
    func answer(toBytes text: String) throws -> ClientAnswer {
        try send(text)
        return try receiveAnswer()
    }
}
