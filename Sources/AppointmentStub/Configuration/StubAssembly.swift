import Appointments
import FHIR
import HTTP
import HTTPServing

/// Puts a stub together from its configuration.
struct StubAssembly {
    let handler: StubHandler
    let serverConfiguration: ServerConfiguration
    let listening: ListeningURL

    /// - Throws: `StubError`: a setting makes no sense, or the seed data have faults.
    init(_ configuration: StubConfiguration, clock: ServerClock) throws(StubError) {
        let stubClock = StubClock(clock)
        let begin = stubClock.unixSeconds()
        let mounts = try MountTable(configuration.mounts)
        let start = try SeedStart(configuration, mounts: mounts, realTime: Instant(unixSeconds: begin))
        let sandboxes = SandboxHolder {
            Sandbox(mounts: mounts, seed: start.data, time: start.time(Instant(unixSeconds: stubClock.unixSeconds())))
        }
        listening = ListeningURL("http://\(configuration.host):\(configuration.port)")
        handler = StubHandler(
            mounts: mounts,
            sandboxes: sandboxes,
            admin: AdminAPI(access: configuration.admin, sandboxes: sandboxes) { stubClock.unixSeconds() - begin },
            crossOrigin: configuration.corsOrigin.map { CrossOrigin(allowed: $0) },
            baseURL: BaseURL(configured: configuration.baseURL, listening: listening),
            clock: stubClock,
            requestIdentifiers: RequestIdentifiers(seed: .random(in: .min ... .max)),
            log: Self.log(configuration.log, stubClock),
            start: Instant(unixSeconds: begin)
        )
        serverConfiguration = Self.serverConfiguration(configuration)
    }

    private static func log(_ selection: StubConfiguration.LogSelection, _ clock: StubClock) -> AccessLog? {
        switch selection {
        case .off: nil
        case .text(let write): AccessLog(layout: .text, clock: clock, write: write)
        case .json(let write): AccessLog(layout: .json, clock: clock, write: write)
        }
    }

    private static func serverConfiguration(_ configuration: StubConfiguration) -> ServerConfiguration {
        let limits = configuration.limits
        var server = ServerConfiguration()
        server.host = configuration.host
        server.port = configuration.port
        server.limits.requestLineBytes = limits.requestLineBytes
        server.limits.headBytes = limits.headBytes
        server.limits.fieldCount = limits.fieldCount
        server.limits.contentBytes = limits.bodyBytes
        server.connectionCount = limits.connections
        server.deadlines.idle = .seconds(limits.idleSeconds)
        server.deadlines.head = .seconds(limits.headSeconds)
        server.deadlines.content = .seconds(limits.bodySeconds)
        return server
    }
}
