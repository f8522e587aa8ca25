import Provider

/// All documented outcomes of a dialect, in the order in which they are shown.
struct Script: Sendable {
    let dialect: Dialect
    let scenes: [Scene]
    /// Rules that no scene breaks, each with the reason why.
    let unshown: [Rule: String]

    init(_ dialect: Dialect, unshown: [Rule: String] = [:], _ scenes: [Scene]) {
        self.dialect = dialect
        self.scenes = scenes
        self.unshown = Self.neverShown.merging(unshown) { $1 }
    }

    static let all: [Script] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]

    private static let neverShown: [Rule: String] = [
        .messageInTime: "a transcript is not worth the half minute until the stub gives up on a slow body",
        .messageSize:
            "a limit of the message, the same for all dialects; its megabyte of body says nothing to a reader",
        .messageHeadSize: "a limit of the message, the same for all dialects; a head of 32 KiB is no reading",
        .messageTargetSize: "a limit of the message, the same for all dialects; a target of 8 KiB is no reading",
        .serverSound: "no request breaks it: the stub itself would have to be unsound",
    ]

    /// Why no request of a consumer reaches past the versions that are kept.
    static let twoVersions = "an appointment has two versions at most, since it is cancelled once; gpconnect shows it"
}
