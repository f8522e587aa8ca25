extension Consumer {
    /// What HTTP and the routes refuse, the same for every dialect but for its codes.
    ///
    /// - Parameter allow: what `Allow` says of the history.
    func messageScenes(allow: String) -> [Scene] {
        [
            refusedRead("message.well-formed", code(400, "structure"), "A field name cannot contain a space.") {
                $0.adding("Bad Name", "x")
            },
            refusedRead("message.version", code(505, "not-supported"), "HTTP/3.0 cannot be used on this connection.") {
                $0.with(version: "HTTP/3.0")
            },
            refusedRead("message.target-size", code(414, "too-long"), "A target of more than 8 KiB is refused.") {
                $0.appending("?" + String(repeating: "x", count: 8192))
            },
            refusedRead("message.head-size", code(431, "too-long"), "Fields of more than 32 KiB are refused.") {
                $0.adding("X-Long", .text(String(repeating: "x", count: 32 * 1024)))
            },
            refusedCancel("message.size", code(413, "too-long"), "A body of more than 1 MiB is refused.") {
                $0.with(.bytes(Array(repeating: 0x78, count: 1024 * 1024 + 1)))
            },
            refused(
                "message.in-time",
                code(408, "timeout"),
                "A body that does not arrive in time is refused.",
                cancel().withholding(10),
                not: .init(cancel()),
                limits: SceneLimits(bodySeconds: 1)
            ),
            refusedRead("message.expectation", code(417, "not-supported"), "The only expectation is 100-continue.") {
                $0.adding("Expect", "miracles")
            },
            refused(
                "server.memory",
                code(503, "transient"),
                "Without memory for another version, the appointment stays unchanged.",
                cancel(),
                not: .init(read()),
                limits: SceneLimits(memory: 60_000)
            ),
            refusedRead("message.method-known", code(501, "not-supported"), "BREW is not an HTTP method.") {
                $0.with(method: "BREW")
            },
        ] + routeScenes(allow: allow) + historyScenes
    }

    private var historyScenes: [Scene] {
        [
            scene(
                "history-pages",
                "A history can be read in pages; the first has the newest version and a link to the next.",
                before: [cancel()],
                history().appending("?_count=1"),
                DocumentedOutcome(200).with(content: "\"total\":2", "\"relation\":\"next\"", "_count=1&_page=1")
            ),
            scene(
                "history-since",
                "A history can be read from an instant on: here only the cancellation's version.",
                before: [cancel()],
                history().appending("?_since=2019-01-18T00:00:00Z"),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"cancelled\"")
            ),
            refused(
                "history.query",
                code(400, "value"),
                "The count of a history must be a whole number.",
                history().appending("?_count=some"),
                not: .init(history().appending("?_count=2"))
            ),
        ]
    }

    private func routeScenes(allow: String) -> [Scene] {
        [
            refused(
                "route.known",
                code(404, "not-found"),
                "The answer to an unknown path lists the mounts.",
                request("GET", "Schedule/1"),
                not: .init(read())
            ),
            refused(
                "route.method",
                code(405, "not-supported"),
                "The history of an appointment cannot be deleted.",
                history().with(method: "DELETE"),
                not: .init(history()),
                fields: [.init("Allow", allow)]
            ),
            refused(
                "query.understood",
                code(400, "invalid"),
                "A query must be UTF-8.",
                read().appending("?_format=%ff"),
                not: .init(read().appending("?_format=json"))
            ),
        ]
    }

    private func code(_ status: Int, _ issue: String) -> DocumentedRefusal {
        guard let code = codes.ofStatus[status] else {
            return DocumentedRefusal(status, codes.issueOfOthers ?? issue, codes.ofOthers)
        }
        return DocumentedRefusal(status, issue, code)
    }
}
