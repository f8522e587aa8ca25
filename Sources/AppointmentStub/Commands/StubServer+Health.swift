import HTTPServing

extension StubServer {
    /// Asks the stub that a configuration describes whether it is ready.
    ///
    /// - Throws: `StubError.system`: nothing listens there, it does not answer within 5 s, or not with 200.
    public static func checkHealth(_ configuration: StubConfiguration) throws(StubError) {
        let client = BlockingClient(host: configuration.host, port: configuration.port)
        let status: Int
        do {
            status = try client.answer(to: ["GET /readyz HTTP/1.1"]).status
        } catch {
            throw StubError.system("\(error)")
        }
        guard status == 200 else {
            throw StubError.system("the stub at port \(configuration.port) answered \(status) to /readyz")
        }
    }
}
