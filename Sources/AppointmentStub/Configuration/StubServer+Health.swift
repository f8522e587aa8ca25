import HTTPServing

extension StubServer {
    /// Asks the stub that a configuration describes whether it is ready.
    ///
    /// - Throws: `StubError.system`: nothing listens there, it does not answer within 5 s, or not with 200.
    public static func checkHealth(_ configuration: StubConfiguration) throws(StubError) {
        do {
            let status = try Probe(host: configuration.host, port: configuration.port).status(of: "/readyz")
            guard status == 200 else {
                throw StubError.system("the stub at port \(configuration.port) answered \(status) to /readyz")
            }
        } catch let error as SystemError {
            throw StubError.system("\(error)")
        } catch let error as StubError {
            throw error
        } catch {
            throw StubError.system("\(error)")
        }
    }
}
