import Bytes
import Dispatch
import Steering
import Exchanging
import Provider
import FHIR
import HTTP
import HTTPServing

/// Puts a stub together from its configuration.
struct StubAssembly {
    let handler: StubHandler
    let setting: StubSetting
    let ports: SandboxPorts
    let log: AccessLog?
    /// What the server is to count in.
    let heldBytes: HeldBytes
    let serverConfiguration: ServerConfiguration

    /// - Throws: `StubError`: a setting makes no sense, or the seed data have faults.
    init(_ configuration: StubConfiguration, softwareVersion: String, clock: ServerClock) throws(StubError) {
        let clock = RealClock(
            unixSeconds: { Int(clock.unixSeconds()) },
            monotonicNanoseconds: clock.monotonicNanoseconds
        )
        let listening = ListeningURL("http://\(configuration.host):\(configuration.port)")
        let crossOrigin = configuration.corsOrigin.map { CrossOrigin(allowed: Text($0)) }
        let setting = StubSetting(
            mounts: try MountTable(configuration.mounts, of: configuration.dialects),
            baseURL: BaseURL(configured: configuration.baseURL, listening: listening),
            clock: clock,
            requestIdentifiers: RequestIdentifiers(seed: .random(in: .min ... .max)),
            allowsOtherOrigins: crossOrigin != nil,
            bodyBytes: configuration.limits.bodyBytes,
            searchDays: configuration.limits.searchDays,
            softwareVersion: softwareVersion,
            seed: Self.name(of: configuration.seed)
        )
        let ports = SandboxPorts()
        let freeMemory = FreeMemory()
        heldBytes = HeldBytes { freeMemory.note($0) }
        let sandboxes = try Self.sandboxes(configuration, setting, ports, heldBytes, freeMemory)
        let log = Self.log(configuration.log, clock)
        handler = StubHandler(
            recorder: ExchangeRecorder(
                setting: setting,
                crossOrigin: crossOrigin,
                log: log
            ),
            crossOrigin: crossOrigin,
            steeringGuard: SteeringGuard(
                baseURL: configuration.baseURL,
                allowedHosts: configuration.allowedHosts,
                crossOrigin: configuration.corsOrigin
            ),
            sandboxes: sandboxes,
            sandboxOfPort: sandboxes.shared,
            admin: AdminAPI(
                access: AdminAccess(configuration.admin),
                setting: setting,
                sandboxes: sandboxes,
                ports: ports,
                showcase: configuration.showcase
            )
        )
        self.setting = setting
        self.ports = ports
        self.log = log
        serverConfiguration = ServerConfiguration(configuration)
    }

    /// The seed as a report names it.
    private static func name(of seed: StubConfiguration.SeedSelection) -> String {
        switch seed {
        case .builtIn: "built in"
        case .folder(let path): path
        }
    }

    private static func sandboxes(
        _ configuration: StubConfiguration,
        _ setting: StubSetting,
        _ ports: SandboxPorts,
        _ heldBytes: HeldBytes,
        _ freeMemory: FreeMemory
    ) throws(StubError) -> SandboxTable {
        let start = try SeedStart(configuration, mounts: setting.mounts, realTime: setting.start)
        let limits = configuration.limits
        let journal = Journal.Limits(exchanges: limits.journalExchanges, bytes: limits.journalBytes)
        var store = Store.Limits()
        store.versions = limits.versions
        let storeLimits = store
        let memory = MemoryBudget(
            limit: limits.memoryBytes,
            held: { heldBytes.count },
            onFreed: { freeMemory.note($0) }
        )
        let monotonic = setting.clock.monotonicNanoseconds
        return SandboxTable(
            limits: SandboxTable.Limits(count: limits.sandboxes, idleSeconds: limits.sandboxIdleSeconds),
            memory: memory,
            freeMemory: freeMemory,
            timing: SandboxTable.Timing(
                seconds: { Int(monotonic() / 1_000_000_000) },
                wake: { (seconds, run) in
                    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: run)
                }
            ),
            onEnd: { ports.close($0) },
            {
                SandboxState(
                    provider: ProviderState(
                        mounts: setting.mounts,
                        seed: start.data,
                        time: start.time(setting.now),
                        limits: storeLimits,
                        memory: memory
                    ),
                    journalLimits: journal
                )
            }
        )
    }

    private static func log(_ selection: StubConfiguration.LogSelection, _ clock: RealClock) -> AccessLog? {
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

extension AdminAccess {
    fileprivate init(_ access: StubConfiguration.AdminAccess) {
        switch access {
        case .open: self = .open
        case .token(let token): self = .token(token)
        case .none: self = .none
        }
    }
}
