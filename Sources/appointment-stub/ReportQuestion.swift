import AppointmentStub
import Sockets

/// What `report` is asked: of which stub, and what its answer must be for the exit code 0.
struct ReportQuestion: Equatable {
    let url: StubURL
    let sandbox: String?
    let format: String
    let failOn: FailOn
    /// Ids of obligations, situations and outcomes that must have been shown.
    let required: [String]
    /// How many exchanges there must have been.
    let leastExchanges: Int

    enum FailOn: String, CaseIterable, Equatable {
        case broken
        case advice
        case never
    }

    /// - Throws: `UsageError`: there is no URL, or a value is none that its option takes.
    init(_ values: [Option: [String]]) throws(UsageError) {
        guard let text = values[.url]?.last else {
            throw UsageError("report needs the stub's URL: \(Command.report.synopsis)")
        }
        url = try StubURL(text)
        sandbox = values[.sandbox]?.last
        if let sandbox, !Self.isSandboxName(sandbox) {
            throw UsageError(
                "--sandbox takes the name of a sandbox: letters, digits, '.', '_' and '-'; it got \(sandbox)"
            )
        }
        format = try Self.one(of: Self.formats, values, .format) ?? "text"
        let failOn = try Self.one(of: FailOn.allCases.map(\.rawValue), values, .failOn)
        self.failOn = failOn.flatMap { FailOn(rawValue: $0) } ?? .broken
        required = (values[.require] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
        let known = ReportCatalogue.identifiers
        if let unknown = required.first(where: { id in !known.contains { Self.fits(id, $0) } }) {
            throw UsageError("--require takes ids as the report tells them, like read-before-update; it got \(unknown)")
        }
        let count = values[.minExchanges]?.last ?? "1"
        guard let count = DecimalNumber.value(of: count, in: 0...1_000_000) else {
            throw UsageError("--min-exchanges takes a number from 0 to 1000000; it got \(count)")
        }
        leastExchanges = count
    }

    private static let formats = ["text", "markdown", "html", "json", "junit"]

    private static func one(of known: [String], _ values: [Option: [String]], _ option: Option) throws(UsageError)
        -> String?
    {
        guard let value = values[option]?.last else { return nil }
        guard known.contains(value) else {
            throw UsageError("\(option.flag) takes one of \(known.joined(separator: ", ")); it got \(value)")
        }
        return value
    }

    private static func isSandboxName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                    || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                    || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || ".-_".utf8.contains(byte)
            }
    }

    /// Whether an id that somebody asked for is this one: whole, or its last part alone.
    static func fits(_ asked: String, _ identifier: String) -> Bool {
        identifier == asked || identifier.hasSuffix(".consumer.\(asked)") || identifier.hasSuffix(".situation.\(asked)")
    }
}

/// Where a stub is asked.
struct StubURL: Equatable {
    /// As it was given, without a slash at its end.
    let text: String
    let authority: String
    let address: SocketAddress
    /// What stands before the paths of the stub; empty, or beginning with a slash.
    let path: String

    /// - Throws: `UsageError`: it is no URL, not of http, or its host is no address.
    init(_ text: String) throws(UsageError) {
        let text = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard text.hasPrefix("http://"), let url = WebURL(text) else {
            throw UsageError("--url takes the stub's URL, like http://127.0.0.1:8080; it got \(text)")
        }
        let (host, port) = Self.parts(of: url.authority)
        guard let port = DecimalNumber.value(of: port, in: 1...65535), HostAddress.isValid(host) else {
            throw UsageError(
                "--url needs an IPv4 address, an IPv6 address in [] or localhost, and a port; it got \(text)"
            )
        }
        self.text = text
        authority = url.authority
        address = SocketAddress(host: host, port: UInt16(port))
        path = url.path
    }

    private static func parts(of authority: String) -> (host: String, port: String) {
        guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
            return (bare(authority), "80")
        }
        return (bare(String(authority[..<colon])), String(authority[authority.index(after: colon)...]))
    }

    private static func bare(_ host: String) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }
}
