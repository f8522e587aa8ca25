import Bytes
import FHIR
import HTTP
import Provider

/// search: the resources that a query asks for, as a Bundle (FHIR, RESTful API, search).
struct Find: Performance {
    let policy: SearchPolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let parameters = try exchange.searchParameters()
        let request = SearchRequest(
            parameters: parameters,
            compartment: exchange.match?.key,
            now: exchange.now,
            windowDays: exchange.setting.searchDays
        )
        if let key = request.compartment { try checkCompartment(key, exchange) }
        let search = Search(policy, exchange.dialect.resource(policy.resourceType), in: exchange.store)
        let found = try search.result(of: request)
        var links = [("self", link(exchange, parameters))]
        if let pages = policy.pages, let next = found.next {
            let rest = parameters.filter { $0.name != pages.parameter }
            links.append(("next", exchange.url(ofSearchFor: policy.resourceType, by: rest + [(pages.parameter, next)])))
        }
        let response = try exchange.answer(with: found, policy.bundle, links: links)
        return InteractionResult(response: response, remark: Self.remark(on: found))
    }

    /// The resource that the path names is there, or seed data without any of its type refer to it all the same.
    private func checkCompartment(_ key: ResourceKey, _ exchange: Exchange) throws(Refusal) {
        let (store, isKnown) = (exchange.store, exchange.store.current(key) != nil)
        if !isKnown, refersTo(key, exchange), store.count(ofType: key.type) == 0 { return }
        _ = try exchange.current(key)
    }

    private func refersTo(_ key: ResourceKey, _ exchange: Exchange) -> Bool {
        policy.criteria.contains { criterion in
            guard case .compartment(let parameter) = criterion else { return false }
            let value = SearchValue(parameter, .reference(key))
            return !exchange.store.resources(ofType: policy.resourceType, with: value).isEmpty
        }
    }

    /// The absolute URL of the search: the request's own, or that of the same search by GET.
    private func link(_ exchange: Exchange, _ parameters: [(name: Text, value: Text)]) -> String {
        if policy.bundle.link == .asUnderstood {
            let understood = parameters.filter { policy.understands($0.name, $0.value) }
            return exchange.url(ofSearchFor: policy.resourceType, by: understood)
        }
        guard exchange.request.method != .post else {
            return exchange.url(ofSearchFor: policy.resourceType, by: parameters)
        }
        return exchange.link
    }

    private static func remark(on found: SearchResult) -> String? {
        guard !found.concealed.isEmpty else { return nil }
        return found.concealed.map { "\($0.key) \($0.reason)" }.joined(separator: ", ")
    }
}

extension Exchange {
    /// 200 with a Bundle of what was found.
    ///
    /// - Parameter links: the URL of the search, and of the next part of the answer, with their relations; nil for that of
    ///   the request.
    func answer(
        with found: SearchResult,
        _ policy: SearchsetPolicy,
        links: [(relation: String, url: String)]? = nil
    ) throws(Refusal) -> Response {
        let format = negotiation.answer
        var fields = Fields()
        fields.append(.contentType, format.contentType)
        fields.append(.variesByAccept)
        let time = dialect.instants.text(of: now)
        let searchset = Searchset(found, policy, base: base, links: links ?? [("self", link)], time: time)
        let memory = MemoryCheck(memory: state.memory)
        return try Response(fields, size: searchset.size) { searchset.pieces(format, memory) }
    }

    /// The absolute URL of a search by GET.
    fileprivate func url(ofSearchFor type: Text, by parameters: [(name: Text, value: Text)]) -> String {
        "\(base)/\(type)?\(Query.text(of: parameters))"
    }

    /// The absolute URL of the request itself.
    fileprivate var link: String {
        let path = request.target.segments.dropFirst(mount.path.segments.count).joined(separator: "/")
        return "\(base)/\(path)\(request.target.query.map { "?\($0)" } ?? "")"
    }
}
