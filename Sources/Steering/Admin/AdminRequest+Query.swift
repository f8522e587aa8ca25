import Bytes
import FHIR
import HTTP
import Provider

extension AdminRequest {
    /// A parameter of the query; nil without it.
    func query(_ name: Text) -> Text? {
        query[name]
    }

    /// - Throws: `CallError` 400: it is no whole number, or lies beyond the range.
    func integer(_ name: Text, in range: ClosedRange<Int>) throws(CallError) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text.string), range.contains(number) else {
            throw wrong(name, "a whole number from \(range.lowerBound) to \(range.upperBound)", text)
        }
        return number
    }

    /// Whether a parameter is there and true.
    ///
    /// - Throws: `CallError` 400: it is neither `true` nor `false`.
    func flag(_ name: Text) throws(CallError) -> Bool {
        switch query[name] {
        case nil, "false"?: false
        case "true"?: true
        case let text?: throw wrong(name, "true or false", text)
        }
    }

    private func wrong(_ name: Text, _ expected: String, _ text: Text) -> CallError {
        CallError(.badRequest, "the query: \(name) must be \(expected); found \(JSONValue.string(text).shown)")
    }
}

extension AdminCall {
    /// The query of a request for this call.
    ///
    /// - Throws: `CallError` 400: it cannot be decoded, or has a parameter that the call does not take.
    func query(of request: Request) throws(CallError) -> Query {
        let query: Query
        do {
            query = try Query(request.target.query)
        } catch {
            throw CallError(.badRequest, "the query: \(error.reason)")
        }
        let names = self.query.map(\.name)
        if let stranger = query.parameters.map(\.name).first(where: { !names.contains($0) }) {
            let known = names.isEmpty ? "this call takes none" : "the parameters are \(names.joined(separator: ", "))"
            throw CallError(.badRequest, "the query: unknown parameter \(stranger); \(known)")
        }
        return query
    }
}
