extension StubConfiguration {
    /// For a stub in a test's own process: any free port of the loopback address, and a clock that stands still at
    /// 2019-01-18T12:28:15Z, the reference time of the built-in seed data, so that answers are the same every day.
    public static var embedded: StubConfiguration {
        var configuration = StubConfiguration()
        configuration.port = 0
        configuration.clock = .frozen("2019-01-18T12:28:15Z")
        return configuration
    }
}
