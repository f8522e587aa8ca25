import AppointmentStub

/// Makes a configuration of options' values.
struct ConfigurationReader {
    private let values: [Option: [String]]

    init(_ values: [Option: [String]]) {
        self.values = values
    }

    /// - Throws: `UsageError`: a value that its option does not take.
    func configuration() throws(UsageError) -> StubConfiguration {
        var configuration = StubConfiguration()
        if let host = value(.host) { configuration.host = try self.host(host) }
        if let port = value(.port) { configuration.port = try self.port(port) }
        if let url = value(.baseURL) { configuration.baseURL = try baseURL(url) }
        if let folder = value(.seedData) { configuration.seed = .folder(folder) }
        if let clock = value(.clock) { configuration.clock = self.clock(clock) }
        if let origin = value(.cors) { configuration.corsOrigin = try self.origin(origin) }
        for name in values[.allowedHost] ?? [] { configuration.allowedHosts.append(try allowedHost(name)) }
        configuration.mounts = try mounts()
        configuration.admin = try admin()
        configuration.log = try log(value(.log) ?? "text")
        for limit in values[.limit] ?? [] { try LimitName.apply(limit, to: &configuration.limits) }
        return configuration
    }

    private func value(_ option: Option) -> String? {
        values[option]?.last
    }

    private func host(_ text: String) throws(UsageError) -> String {
        guard HostAddress.isValid(text) else {
            throw UsageError("--host takes an IPv4 address, an IPv6 address or localhost; it got \(text)")
        }
        return text
    }

    private func port(_ text: String) throws(UsageError) -> UInt16 {
        guard let port = DecimalNumber.value(of: text, in: 0...65535) else {
            throw UsageError("--port takes a number from 0 to 65535; it got \(text)")
        }
        return UInt16(port)
    }

    private func baseURL(_ text: String) throws(UsageError) -> String {
        guard WebURL(text) != nil else {
            throw UsageError("--base-url takes a URL like https://stub.example/path; it got \(text)")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private func clock(_ text: String) -> StubConfiguration.ClockSelection {
        switch text {
        case "seed": .seed
        case "running": .running
        case "system": .system
        default: .frozen(text)
        }
    }

    private func origin(_ text: String) throws(UsageError) -> String {
        // A browser compares the whole text, so `https://app.example/` would never match.
        guard text == "*" || WebURL(text)?.path == "" else {
            throw UsageError("--cors takes an origin like https://app.example:8443, or *; it got \(text)")
        }
        return text
    }

    private func allowedHost(_ text: String) throws(UsageError) -> String {
        guard HostAddress.isName(text) else {
            throw UsageError("--allowed-host takes a host name without a port, like stub.example; it got \(text)")
        }
        return text
    }

    private func mounts() throws(UsageError) -> [StubConfiguration.MountSelection]? {
        guard let texts = values[.mount] else { return nil }
        var mounts: [StubConfiguration.MountSelection] = []
        for text in texts {
            guard let equals = text.lastIndex(of: "=") else {
                throw UsageError("--mount takes PATH=DIALECT, like /registry=core; it got \(text)")
            }
            let dialect = String(text[text.index(after: equals)...])
            mounts.append(StubConfiguration.MountSelection(path: String(text[..<equals]), dialect: dialect))
        }
        return mounts
    }

    private func admin() throws(UsageError) -> StubConfiguration.AdminAccess {
        let isOff = try isSet(.noAdmin)
        switch (isOff, value(.adminToken)) {
        case (true, nil): return .none
        case (true, _?): throw UsageError("--no-admin and --admin-token exclude each other; leave one of them out")
        case (false, let token?): return .token(token)
        case (false, nil): return .open
        }
    }

    private func isSet(_ option: Option) throws(UsageError) -> Bool {
        switch value(option) {
        case nil, "false"?, "0"?: return false
        case "true"?, "1"?: return true
        case let text?: throw UsageError("\(option.variable ?? option.flag) takes true or false; it got \(text)")
        }
    }

    private func log(_ text: String) throws(UsageError) -> StubConfiguration.LogSelection {
        switch text {
        case "off": return .off
        case "text": return .text { Terminal.writeError($0) }
        case "json": return .json { Terminal.writeError($0) }
        default: throw UsageError("--log takes text, json or off; it got \(text)")
        }
    }
}
