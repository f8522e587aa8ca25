extension Script {
    /// The scripts of all dialects, in the dialects' order.
    package static let all: [Script] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]
}
