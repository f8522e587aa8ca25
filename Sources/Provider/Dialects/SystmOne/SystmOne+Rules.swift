extension RuleBook {
    static let systmone = RuleBook(
        over: .common,
        source: GPConnect.cancelling,
        codes: GPConnect.statusCodes,
        GPConnect.rules
    )
}
