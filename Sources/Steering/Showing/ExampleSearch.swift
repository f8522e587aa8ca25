import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

/// Looks for a request that succeeds as things are now, by trying each on a copy of them.
struct ExampleSearch {
    /// Appointments that are tried in turn, where the usual one does not serve.
    private static let limit = 200

    let interaction: Text
    let mount: Mount
    let state: ProviderState
    let setting: StubSetting
    /// `http://host:port`.
    let origin: String
    /// What the sandbox adds to the base of URLs.
    let prefix: String
}

extension ExampleSearch {
    /// The first request that succeeds, as data; nil if none does.
    func first(in showcase: Showcase, about resource: ResourceKey?) -> JSONValue? {
        let name = mount.dialect.name
        if let found = first(of: showcase.examples(name, resource)) { return found }
        guard resource == nil else { return nil }
        let keys = state.store(of: mount).keys(ofType: "Appointment").prefix(Self.limit)
        return keys.lazy.compactMap { first(of: showcase.examples(name, $0)) }.first
    }

    private func first(of examples: [Showcase.Example]) -> JSONValue? {
        for example in examples {
            guard let own = request(example, ExampleVariation()), asks(own) else { continue }
            let variations = ExampleVariation.all(of: own, interaction, mount, state, at: setting.now)
            for variation in variations {
                guard let request = request(example, variation), succeeds(request) else { continue }
                return description(example.sentence, request)
            }
        }
        return nil
    }

    private func request(_ example: Showcase.Example, _ variation: ExampleVariation) -> Request? {
        let store = state.store(of: mount)
        let stored = example.resource.flatMap { store.current($0) }.flatMap { try? JSONReader.read($0.content) }
        let circumstances = Showcase.Circumstances(
            base: base,
            host: "example",
            now: setting.now.unixSeconds,
            stored: stored ?? .null,
            slot: variation.slot,
            day: variation.day,
            number: variation.number
        )
        guard let bytes = example.bytes(circumstances) else { return nil }
        var decoder = RequestDecoder(limits: MessageLimits())
        var offset = 0
        while offset < bytes.count {
            guard let event = try? decoder.decode(bytes.span, from: &offset) else { return nil }
            if case .request(let request) = event { return request }
        }
        return nil
    }

    /// The mount's path, if it is not the dialect's own, with an organisation code in the place that stands for any.
    private var base: String? {
        guard mount.path != mount.dialect.basePath else { return nil }
        return mount.path.segments.map { segment in
            switch segment {
            case .literal(let text): "/\(text)"
            case .organisationCode: "/A20047"
            }
        }.joined()
    }

    /// Whether path and method are the interaction's, which is known before anything is tried.
    private func asks(_ request: Request) -> Bool {
        guard let match = mount.match(request.target.segments) else { return false }
        return match.names(for: request.method).contains { Text($0.description) == interaction }
    }

    private func succeeds(_ request: Request) -> Bool {
        let outcome = Exchange(
            request: request,
            mount: mount,
            state: ProviderState(copying: state),
            prefix: prefix,
            setting: setting,
            realTime: setting.now
        ).outcome()
        return outcome.refusal == nil && (200...299).contains(outcome.response.status.code)
            && outcome.interaction.map { Text($0.name.description) == interaction } == true
            && !(findsSlots(outcome) && isEmpty(outcome.response))
    }

    private func findsSlots(_ outcome: ExchangeOutcome) -> Bool {
        guard let interaction = outcome.interaction, case .search(let policy) = interaction.action else { return false }
        return policy.resourceType == "Slot"
    }

    /// Whether a Bundle shows nothing; a large one is made later, and does.
    private func isEmpty(_ response: Response) -> Bool {
        response.stream == nil && !Text(String(decoding: response.content, as: UTF8.self)).contains("entry")
    }

    private func description(_ sentence: String, _ request: Request) -> JSONValue {
        let url = origin + prefix + request.target.text.string
        let own: [Text] = ["host", "content-length"]
        let fields = request.fields.entries.filter { !own.contains($0.name.lowercased) }
        let curl = CurlCommand(method: request.method.token, url: url, fields: fields, body: request.content)
        return [
            "dialect": .string(mount.dialect.name),
            "interaction": .string(interaction),
            "sentence": .string(sentence),
            "request": [
                "method": .string(request.method.token),
                "url": .string(url),
                "headers": .array(fields.map { [.string($0.name), .string($0.value)] }),
                "body": .string(String(decoding: request.content, as: UTF8.self)),
            ],
            "curl": .string(curl.text),
        ]
    }
}
