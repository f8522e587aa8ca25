import AppointmentStub
import HTTPAsking
import Sockets

/// `healthcheck`: asks the stub of the same options whether it is ready; for containers without a shell.
struct Healthcheck {
    /// Seconds for the answer.
    private static let patience = 5

    private let address: SocketAddress

    init(_ configuration: StubConfiguration) {
        address = SocketAddress(host: configuration.host, port: configuration.port).reachable
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            let status = try status()
            guard status != 200 else { return 0 }
            Terminal.fail("the stub at port \(address.port) answered \(status) to /readyz")
        } catch  where error.isOverdue {
            Terminal.fail("\(error.purpose): timed out, since nothing came for \(Self.patience) s; does the stub hang?")
        } catch {
            Terminal.fail("\(error); is the stub running, with this --host and --port?")
        }
        return ExitCode.failure
    }

    private func status() throws(SystemError) -> Int {
        let connection = try ClientConnection(
            to: address,
            patience: .seconds(Self.patience),
            purpose: "cannot ask http://\(address)/readyz"
        )
        return try connection.answer(to: ["GET /readyz HTTP/1.1", "Host: \(address)", "Connection: close"]).status
    }
}
