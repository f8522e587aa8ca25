import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport

/// A stub of a test's own, stopped when the test lets go of it.
final class Stub: Sendable {
    /// The moment of the recorded exchange, and the seed data's reference time.
    static let recordedTime = "2019-01-18T12:28:15Z"

    /// `http://127.0.0.1:PORT`.
    let url: String
    let port: UInt16
    private let server: StubServer

    /// Starts a stub on a free port, without a log and with a clock that stands still unless asked otherwise.
    init(_ configure: (inout StubConfiguration) -> Void = { _ in }) throws {
        var configuration = StubConfiguration()
        configuration.port = 0
        configuration.clock = .frozen(Self.recordedTime)
        configure(&configuration)
        server = try StubServer(configuration)
        url = try server.start()
        port = url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    deinit {
        server.stop(within: .zero)
    }

    /// A stub with core and SystmOne alone, which starts sooner than one with the seed data of every dialect.
    static func withTwoMounts() throws -> Stub {
        try Stub { $0.mounts = TestMount.allCases.map { .init(path: $0.basePath, dialect: $0.dialect) } }
    }
}

extension Stub {
    func connect() throws -> ClientConnection {
        try ClientConnection(port: port)
    }

    /// One exchange on a connection of its own.
    func answer(to call: ConsumerRequest) throws -> ClientAnswer {
        try connect().answer(to: call)
    }

    /// The current version of an appointment, as the core mount or another gives it out.
    func appointment(_ id: String, on mount: TestMount = .core) throws -> JSONObject {
        try answer(to: .read(id, on: mount)).resource()
    }

    /// What a refused request must leave as it was.
    func state(of id: String, on mount: TestMount) throws -> StoredState {
        let client = try connect()
        let current = try client.answer(to: .read(id, on: mount))
        let history = try client.answer(to: .history(id, on: mount))
        return StoredState(
            entityTag: current["ETag"],
            content: current.text,
            versions: try history.resource()["entry"]?.array?.count
        )
    }
}

/// An appointment as a consumer can see it.
struct StoredState: Hashable {
    let entityTag: String?
    let content: String
    let versions: Int?
}

/// Where the two dialects are found by default.
enum TestMount: String, CaseIterable {
    case core = ""
    case systmone = "/SystmOneMHS/NHSConnect/Z12345/STU3/1"

    var consumer: Consumer {
        switch self {
        case .core: .core
        case .systmone: .systmone
        }
    }

    /// As it is written in options.
    var basePath: String {
        switch self {
        case .core: "/"
        case .systmone: "/SystmOneMHS/NHSConnect/{ods}/STU3/1"
        }
    }

    var dialect: String {
        switch self {
        case .core: "core"
        case .systmone: "systmone"
        }
    }

    func path(_ rest: String) -> String {
        "\(rawValue)/\(rest)"
    }
}

/// Ids of the built-in seed data, and the version ids that they start with on the systmone mount.
enum Seed {
    static let recorded = "aebebd1000000000"
    static let recordedVersion = "F5B58C75431BBEBA307ACC08F78537EC"
    static let tomorrow = "aebebd1000000001"
    static let nextWeek = "aebebd1000000002"
    static let nextWeekVersion = "1311F1D7F6018B03959E1431F843390A"
    static let past = "aebebd1000000003"
    static let cancelled = "aebebd1000000004"
    static let fulfilled = "aebebd1000000005"
    static let withoutDescription = "aebebd1000000006"
    static let severalLines = "aebebd1000000007"
    static let fulfilledTomorrow = "aebebd1000000008"
}
