import HTTPAsking

extension ClientConnection {
    func answer(to call: Call) throws -> ClientAnswer {
        try send(call.bytes)
        return try receiveAnswer(isToHead: call.method == "HEAD")
    }

    /// Sends these bytes and receives one answer.
    func answer(toBytes text: String) throws -> ClientAnswer {
        try send(text)
        return try receiveAnswer()
    }
}
