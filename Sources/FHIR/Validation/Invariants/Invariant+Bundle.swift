import Bytes

extension Invariant {
    static let bundle: [Invariant] =
        [
            Invariant("bdl-1", on: "Bundle", "total only in searchset and history", of: ["type", "total"]) {
                !$0.has("total") || isOfType($0, ["searchset", "history"])
            },
            Invariant("bdl-2", on: "Bundle", "entry.search only in searchset", of: ["type"]) {
                !entries($0).contains { $0.has("search") } || isOfType($0, ["searchset"])
            },
            Invariant(
                "bdl-5",
                on: "Bundle.entry",
                "resource, request or response",
                of: ["resource", "request", "response"]
            ) {
                $0.has("resource") || $0.has("request") || $0.has("response")
            },
            Invariant("bdl-8", on: "Bundle.entry", "a fullUrl without /_history/", of: ["fullUrl"]) {
                $0.text("fullUrl").map(namesVersion) != true
            },
            Invariant("bdl-9", on: "Bundle", "a document with identifier.system and .value", of: ["identifier"]) {
                bundle in
                let identifier = bundle.object("identifier")
                return !isOfType(bundle, ["document"])
                    || identifier?.has("system") == true && identifier?.has("value") == true
            },
        ] + bundleStu3 + bundleR4

    private static let bundleStu3: [Invariant] = [
        Invariant("bdl-7", on: "Bundle", in: [.stu3], "no two entries of the same fullUrl and version", of: ["entry"]) {
            areDistinct(entries($0))
        },
        Invariant("bdl-3", on: "Bundle", in: [.stu3], "entry.request only in batch, transaction, history", of: ["type"])
        {
            !entries($0).contains { $0.has("request") } || isOfType($0, requestTypes)
        },
        Invariant(
            "bdl-4",
            on: "Bundle",
            in: [.stu3],
            "entry.response only in the response to a batch or transaction",
            of: ["type"]
        ) {
            !entries($0).contains { $0.has("response") } || isOfType($0, ["batch-response", "transaction-response"])
        },
    ]

    private static let bundleR4: [Invariant] = [
        Invariant("bdl-7", on: "Bundle", in: [.r4], "no two entries of the same fullUrl and version", of: ["entry"]) {
            isOfType($0, ["history"]) || areDistinct(entries($0))
        },
        Invariant(
            "bdl-3",
            on: "Bundle",
            in: [.r4],
            "entry.request exactly in batch, transaction, history",
            of: ["type"]
        ) { bundle in
            entries(bundle).allSatisfy { $0.has("request") == isOfType(bundle, requestTypes) }
        },
        Invariant("bdl-4", on: "Bundle", in: [.r4], "entry.response exactly in history and in responses", of: ["type"])
        { bundle in
            let types: [Text] = ["batch-response", "transaction-response", "history"]
            return entries(bundle).allSatisfy { $0.has("response") == isOfType(bundle, types) }
        },
        Invariant("bdl-10", on: "Bundle", in: [.r4], "a document with a timestamp", of: ["type", "timestamp"]) {
            !isOfType($0, ["document"]) || $0.has("timestamp")
        },
        Invariant("bdl-11", on: "Bundle", in: [.r4], "a document with a Composition first", of: ["type"]) {
            !isOfType($0, ["document"]) || firstResource($0) == "Composition"
        },
        Invariant("bdl-12", on: "Bundle", in: [.r4], "a message with a MessageHeader first", of: ["type"]) {
            !isOfType($0, ["message"]) || firstResource($0) == "MessageHeader"
        },
    ]

    private static let requestTypes: [Text] = ["batch", "transaction", "history"]

    private static func isOfType(_ bundle: JSONObject, _ types: [Text]) -> Bool {
        bundle.text("type").map(types.contains) == true
    }

    /// Whether `/_history/` stands in it.
    ///
    /// Not by `String.contains(String)`, whose library would add 2 MB to a static executable.
    private static func namesVersion(_ url: Text) -> Bool {
        url.split(at: .slash).dropFirst().dropLast().contains("_history")
    }

    private static func entries(_ bundle: JSONObject) -> [JSONObject] {
        bundle.objects("entry")
    }

    private static func firstResource(_ bundle: JSONObject) -> Text? {
        entries(bundle).first?.object("resource")?.text("resourceType")
    }

    private static func areDistinct(_ entries: [JSONObject]) -> Bool {
        var seen: Set<[Text]> = []
        return entries.allSatisfy { entry in
            guard let url = entry.text("fullUrl") else { return true }
            return seen.insert([url, entry["resource"]?["meta"]?["versionId"]?.string ?? ""]).inserted
        }
    }
}
