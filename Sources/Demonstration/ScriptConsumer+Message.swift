extension ScriptConsumer {
    /// What HTTP and the routes refuse, the same for every dialect but for its codes.
    ///
    /// - Parameter allow: what `Allow` says of the history.
    func messageScenes(allow: String) -> [Scene] {
        [
            refused(
                "message.well-formed",
                code(400, "structure"),
                "A field whose name has a blank in it is no HTTP.",
                read().with("Bad Name", "x")
            ),
            refused(
                "message.version",
                code(505, "not-supported"),
                "A request in HTTP/3.0 cannot come over this connection.",
                read().with(version: "HTTP/3.0")
            ),
            refused(
                "message.expectation",
                code(417, "not-supported"),
                "A client that expects more than 100-continue is told so.",
                read().with("Expect", "miracles")
            ),
            refused(
                "message.method-known",
                code(501, "not-supported"),
                "No server is bound to know the method BREW.",
                read().with(method: "BREW")
            ),
            refused(
                "route.known",
                code(404, "not-found"),
                "A path that is none of the mount's routes is answered with the mounts there are.",
                request("GET", "Patient/1", reading, about: nil)
            ),
            refused(
                "route.method",
                code(405, "not-supported"),
                "The history of an appointment cannot be deleted.",
                history().with(method: "DELETE"),
                fields: [DocumentedOutcome.Field("Allow", allow)]
            ),
            refused(
                "query.understood",
                code(400, "invalid"),
                "A query that is not UTF-8 cannot be understood.",
                read().asking("?_format=%ff")
            ),
        ]
    }

    private func code(_ status: Int, _ issue: String) -> DocumentedRefusal {
        guard let code = codes[status] else { return DocumentedRefusal(status, issueOfOthers ?? issue, codeOfOthers) }
        return DocumentedRefusal(status, issue, code)
    }
}
