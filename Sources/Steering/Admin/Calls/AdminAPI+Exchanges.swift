import Bytes
import Dispatch
import Exchanging
import FHIR
import HTTP
import Provider

extension AdminAPI {
    /// The journal from a number on, and one exchange of it.
    static let exchangeCalls: [AdminCall] = [
        AdminCall(
            .get,
            "requests",
            "listRequests",
            "Lists the last exchanges, oldest first; with `timeoutInMilliseconds` waits for one after `after`.",
            query: [
                QueryParameter(
                    "after",
                    ["type": "integer", "minimum": 0, "default": 0],
                    "only exchanges with a greater number"
                ),
                QueryParameter(
                    "limit",
                    ["type": "integer", "minimum": 1, "maximum": 1_000_000],
                    "at most so many, the last ones"
                ),
                QueryParameter(
                    "summary",
                    ["type": "boolean", "default": false],
                    "each without header fields and bodies, and with its first problem only"
                ),
                QueryParameter(
                    "timeoutInMilliseconds",
                    ["type": "integer", "minimum": 0, "maximum": 300_000, "default": 0],
                    "how long to wait if there is none yet"
                ),
            ],
            success: (200, "requests, how many older ones are forgotten, and the first and last numbers kept")
        ) { (call, _) throws(CallError) in
            let view = JournalView(
                after: try call.integer("after", in: 0...Int.max) ?? 0,
                limit: try call.integer("limit", in: 1...1_000_000),
                isSummary: try call.flag("summary")
            )
            let timeout = try call.integer("timeoutInMilliseconds", in: 0...300_000) ?? 0
            let journal = call.sandbox.current.journal
            guard timeout > 0, view.isAhead(of: journal.page) else { return .aside { view.response(of: journal) } }
            return wait(for: view, in: journal, milliseconds: timeout)
        },
        AdminCall(
            .get,
            "requests/{number}",
            "getRequest",
            "Returns an exchange, also as a curl command; for an update also how its body differs from the stored one.",
            success: (200, "the exchange")
        ) { (call, api) throws(CallError) in
            let page = call.sandbox.current.journal.page
            let number = Int(call.parameter("number").string)
            guard let entry = page.entries.first(where: { $0.number == number }) else {
                throw unknown(call.parameter("number"), page)
            }
            let mount = api.setting.mounts.mounts.first { $0.dialect.name == entry.dialect }
            let store = mount.map { call.sandbox.current.provider.store(of: $0) }
            let root = api.setting.baseURL.origin(of: call.request) + call.sandbox.path
            return .aside {
                var object = entry.description.object ?? JSONObject()
                object["curl"] = .string(curl(entry, root: root))
                let differences = mount.flatMap { mount in
                    store.map { entry.differences(from: $0, mount.dialect) }
                }
                if let differences, !differences.isEmpty {
                    object["differences"] = .array(differences.map { $0.description("stored", "sent") })
                }
                return .json(.ok, .object(object))
            }
        },
    ]

    /// The command that sends the request again, as far as it holds no secrets.
    private static func curl(_ entry: JournalEntry, root: String) -> String {
        let request = entry.request
        return CurlCommand(
            method: request.method.token,
            url: root + request.target.shown,
            fields: request.fields.entriesWithoutSecrets,
            body: request.content
        ).text
    }

    private static func unknown(_ number: Text, _ page: Journal.Page) -> CallError {
        let kept =
            if let first = page.entries.first, let last = page.entries.last {
                "the journal keeps \(first.number) to \(last.number)"
            } else {
                "the journal is empty"
            }
        return CallError(.notFound, "there is no exchange \(number); \(kept)")
    }

    private static func wait(for view: JournalView, in journal: Journal, milliseconds: Int) -> CallReply {
        .later { pending in
            let waiter = JournalWaiter(RequestPattern(), after: view.after, needed: 1) { _ in
                // The thread of an exchange brings the news, and has other things to do than to make an answer of it.
                pending.aside { pending.answer(view.response(of: journal)) }
            }
            switch journal.register(waiter) {
            case .full:
                pending.answer(CallError(.serviceUnavailable, "too many calls are waiting already").response)
            case .replaced:
                waiter.answer()
            case .waiting(let earlier):
                pending.whenAbandoned { journal.abandon(waiter) }
                guard !earlier.contains(where: { $0 > view.after }) else { return journal.giveUp(waiter) }
                waiter.whenTimeIsOver(at: .now() + .milliseconds(milliseconds)) { journal.giveUp(waiter) }
            }
        }
    }
}
