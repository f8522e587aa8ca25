extension BaRS {
    /// Who found the fault: the API in what the Sender sent, the proxy, or the Receiver.
    enum Finder: String {
        case sender = "SEND"
        case proxy = "PROXY"
        case receiver = "REC"
    }

    /// The displays of the codes of http-error-codes 1.0.0, as far as they are known to the letter.
    private static let displays: [String: String] = [
        "REC_BAD_REQUEST": "400: The Receiver was unable to process the request.",
        "SEND_BAD_REQUEST": "400: The API was unable to process the request.",
        "PROXY_BAD_REQUEST": "400: The Proxy was unable to process the request.",
        "SEND_UNAUTHORIZED": "401: The API deemed you unauthorized to make this request.",
        "REC_NOT_FOUND": "404: The Receiver was unable to find the specified resource.",
        "PROXY_NOT_FOUND": "404: The Proxy was unable to find the specified resource.",
        "SEND_METHOD_NOT_ALLOWED": "405: This API doesnt allow this method.",
        "SEND_NOT_ACCEPTABLE": "406: Senders message had an incorrect content type defined for a response.",
        "REC_NOT_ACCEPTABLE": "406: Message had an incorrect content type defined for a response.",
        "REC_CONFLICT": "409: The Receiver identified a conflict.",
        "REC_UNSUPPORTED_MEDIA_TYPE": "415: The request is in an unsupported format.",
        "REC_UNPROCESSABLE_ENTITY": "422: Message was not malformed but deemed unprocessable by the Receiver.",
        "REC_SERVER_ERROR": "500: The Receiver has encountered an error processing the request.",
        "REC_NOT_IMPLEMENTED": "501: The Request was not recognized by the Receiver.",
    ]

    /// What follows the finder in the code for a status; a gone version is not found.
    private static func stem(_ status: Int) -> String {
        switch status {
        case 401: "UNAUTHORIZED"
        case 403: "FORBIDDEN"
        case 404, 410: "NOT_FOUND"
        case 405: "METHOD_NOT_ALLOWED"
        case 406: "NOT_ACCEPTABLE"
        case 408: "TIMEOUT"
        case 409: "CONFLICT"
        case 415: "UNSUPPORTED_MEDIA_TYPE"
        case 422: "UNPROCESSABLE_ENTITY"
        case 429: "TOO_MANY_REQUESTS"
        case 500: "SERVER_ERROR"
        case 501: "NOT_IMPLEMENTED"
        case 503: "UNAVAILABLE"
        default: "BAD_REQUEST"
        }
    }

    /// The code system itself is spelled `CodeSystem`; every example on the wire has the small s.
    fileprivate static func coding(_ finder: Finder, _ status: Int) -> OutcomeCoding {
        let code = "\(finder.rawValue)_\(stem(status))"
        return OutcomeCoding(
            system: "https://fhir.nhs.uk/Codesystem/http-error-codes",
            code: code,
            display: displays[code]
        )
    }

    static let statusCodes = StatusCodes(
        [
            404: StatusCodes.Codes(coding(.proxy, 404)),
            405: StatusCodes.Codes(coding(.sender, 405)),
            // The code system has no code for a precondition.
            412: nil,
            408: StatusCodes.Codes(coding(.receiver, 408)),
            500: StatusCodes.Codes(coding(.receiver, 500)),
            501: StatusCodes.Codes(coding(.receiver, 501)),
            503: StatusCodes.Codes(coding(.receiver, 503)),
        ],
        others: StatusCodes.Codes(coding(.sender, 400))
    )

    /// The Receiver's codes, but for what the API finds before it; a status without a code in the code system has none.
    static let statuses = StatusAnswers(
        [
            400: coding(.receiver, 400), 401: coding(.sender, 401), 403: coding(.receiver, 403),
            404: coding(.receiver, 404), 405: coding(.sender, 405), 406: coding(.receiver, 406),
            408: coding(.receiver, 408), 409: coding(.receiver, 409), 415: coding(.receiver, 415),
            422: coding(.receiver, 422), 429: coding(.receiver, 429), 500: coding(.receiver, 500),
            501: coding(.receiver, 501), 503: coding(.receiver, 503),
        ],
        issues: [406: .processing]
    )
}

extension RuleChange {
    /// - Parameter issue: nil for the one of the common table.
    static func answers(_ status: Int, _ issue: IssueCode? = nil, by finder: BaRS.Finder) -> RuleChange {
        answers(status, issue, coding: BaRS.coding(finder, status))
    }
}
