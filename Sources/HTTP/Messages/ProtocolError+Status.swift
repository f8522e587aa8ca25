extension ProtocolError {
    /// What it is answered with: 400, 408, 413, 414, 417, 431, 500, 501, 503 or 505.
    package var status: Status {
        switch self {
        case .requestLineTooLong(_, byTarget: true): .uriTooLong
        case .headTooLarge, .tooManyFieldLines, .trailersTooLarge, .tooManyTrailers: .requestHeaderFieldsTooLarge
        case .versionAfter1: .httpVersionNotSupported
        case .tunnel, .unknownCoding: .notImplemented
        case .unknownExpectation: .expectationFailed
        case .contentTooLong, .chunksTooLarge: .contentTooLarge
        case .timeout: .requestTimeout
        case .unanswered: .internalServerError
        case .noMemory: .serviceUnavailable
        default: .badRequest
        }
    }
}
