import HTTPAsking

extension ClientConnection {
    /// GET of a path, with these field lines, as the last request of the connection.
    func get(_ path: String, _ fields: String...) throws -> ClientAnswer {
        try answer(to: ["GET \(path) HTTP/1.1", "Host: test", "Connection: close"] + fields)
    }
}
