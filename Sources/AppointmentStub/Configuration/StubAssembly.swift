import Appointments
import FHIR
import HTTP
import HTTPServing

/// Puts a stub together from its configuration.
struct StubAssembly {
    let handler: StubHandler
    let ports: SandboxPorts
    let serverConfiguration: ServerConfiguration

    /// - Throws: `StubError`: a setting makes no sense, or the seed data have faults.
    init(_ configuration: StubConfiguration, clock: ServerClock) throws(StubError) {
        let clock = StubClock(clock)
        let listening = ListeningURL("http://\(configuration.host):\(configuration.port)")
        let parts = StubParts(
            mounts: try MountTable(configuration.mounts),
            baseURL: BaseURL(configured: configuration.baseURL, listening: listening),
            clock: clock,
            requestIdentifiers: RequestIdentifiers(seed: .random(in: .min ... .max)),
            crossOrigin: configuration.corsOrigin.map { CrossOrigin(allowed: $0) },
            log: Self.log(configuration.log, clock)
        )
        let ports = SandboxPorts()
        let sandboxes = try Self.sandboxes(configuration, parts, ports)
        handler = StubHandler(
            parts: parts,
            sandboxes: sandboxes,
            sandboxOfPort: sandboxes.shared,
            admin: AdminAPI(access: configuration.admin, parts: parts, sandboxes: sandboxes, ports: ports)
        )
        self.ports = ports
        serverConfiguration = ServerConfiguration(configuration)
    }

    private static func sandboxes(
        _ configuration: StubConfiguration,
        _ parts: StubParts,
        _ ports: SandboxPorts
    ) throws(StubError) -> SandboxTable {
        let start = try SeedStart(configuration, mounts: parts.mounts, realTime: parts.start)
        let limits = configuration.limits
        let journal = Journal.Limits(exchanges: limits.journalExchanges, bytes: limits.journalBytes)
        let monotonic = parts.clock.monotonicNanoseconds
        return SandboxTable(
            limits: SandboxTable.Limits(count: limits.sandboxes, idleSeconds: limits.sandboxIdleSeconds),
            seconds: { Int(monotonic() / 1_000_000_000) },
            onEnd: { ports.close($0) },
            {
                SandboxContent(
                    mounts: parts.mounts,
                    seed: start.data,
                    time: start.time(parts.now),
                    journalLimits: journal
                )
            }
        )
    }

    private static func log(_ selection: StubConfiguration.LogSelection, _ clock: StubClock) -> AccessLog? {
        switch selection {
        case .off: nil
        case .text(let write): AccessLog(layout: .text, clock: clock, write: write)
        case .json(let write): AccessLog(layout: .json, clock: clock, write: write)
        }
    }
}

extension ServerConfiguration {
    fileprivate init(_ configuration: StubConfiguration) {
        self.init()
        host = configuration.host
        port = configuration.port
        limits.requestLineBytes = configuration.limits.requestLineBytes
        limits.headBytes = configuration.limits.headBytes
        limits.fieldCount = configuration.limits.fieldCount
        limits.contentBytes = configuration.limits.bodyBytes
        connectionCount = configuration.limits.connections
        deadlines.idle = .seconds(configuration.limits.idleSeconds)
        deadlines.head = .seconds(configuration.limits.headSeconds)
        deadlines.content = .seconds(configuration.limits.bodySeconds)
    }
}
