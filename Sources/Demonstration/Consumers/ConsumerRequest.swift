package import FHIR

/// A request as a consumer makes it.
///
/// It becomes bytes when it is sent, since a token counts from then, and a body may be what is stored then. What stands
/// here is what is sent, right or wrong, and nothing else but Host and Content-Length.
package struct ConsumerRequest: Sendable {
    package var method: String
    /// From the root, query included.
    package var target: String
    package var version = "HTTP/1.1"
    /// The id of the appointment it is about; nil for none.
    package var appointment: String?
    package var fields: [Field] = []
    package var body = Body.none
    /// How many of its last bytes are never sent.
    package var withheldBytes = 0

    package init(_ method: String, _ target: String, about appointment: String? = nil) {
        self.method = method
        self.target = target
        self.appointment = appointment
    }

    package struct Field: Sendable {
        package let name: String
        package let value: Value
        /// Whether every sound request of the consumer has it; transcripts leave it out.
        package var isUsual = false

        package init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    package enum Value: Sendable {
        case text(String)
        case bearer(ConsumerToken)
        /// The object in base64 (RFC 4648 §4).
        case encoded(JSONValue)
        /// A UUID, another one in each request that a consumer makes.
        case newIdentifier
        /// The field is left out.
        case absent
    }

    package enum Body: Sendable {
        case none
        case bytes([UInt8])
        case json(JSONValue)
        /// The appointment as it is stored when the request is sent, with these edits.
        case stored([TreeEdit], WireFormat)
    }
}

extension ConsumerRequest.Value: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension ConsumerRequest.Body {
    package static func text(_ text: String) -> ConsumerRequest.Body {
        .bytes(Array(text.utf8))
    }
}

extension ConsumerRequest {
    /// With this field in place of those of that name.
    package func with(_ name: String, _ value: Value) -> ConsumerRequest {
        var request = self
        request.fields.removeAll { $0.name.lowercased() == name.lowercased() }
        request.fields.append(Field(name, value))
        return request
    }

    /// With one more field, whatever there is of its name.
    package func adding(_ name: String, _ value: Value) -> ConsumerRequest {
        var request = self
        request.fields.append(Field(name, value))
        return request
    }

    package func without(_ name: String) -> ConsumerRequest {
        with(name, .absent)
    }

    package func with(method: String) -> ConsumerRequest {
        var request = self
        request.method = method
        return request
    }

    package func with(target: String) -> ConsumerRequest {
        var request = self
        request.target = target
        return request
    }

    /// With this behind the target.
    package func appending(_ text: String) -> ConsumerRequest {
        with(target: target + text)
    }

    package func with(version: String) -> ConsumerRequest {
        var request = self
        request.version = version
        return request
    }

    package func with(_ body: Body) -> ConsumerRequest {
        var request = self
        request.body = body
        return request
    }

    package func withholding(_ count: Int) -> ConsumerRequest {
        var request = self
        request.withheldBytes = count
        return request
    }

    /// With these edits of its body, a tree: after those there are, and in place of those of the same places.
    package func editing(_ edits: TreeEdit...) -> ConsumerRequest {
        switch body {
        case .none, .bytes: return self
        case .json(let tree): return with(.json(edits.reduce(tree) { $1.applied(to: $0) }))
        case .stored(let before, let format):
            let paths = edits.compactMap(\.path)
            let kept = before.filter { edit in edit.path.map { !paths.contains($0) } ?? true }
            return with(.stored(kept + edits, format))
        }
    }

    /// With its stored body in XML.
    package func inXML() -> ConsumerRequest {
        guard case .stored(let edits, _) = body else { return self }
        return with(.stored(edits, .xml)).with("Content-Type", "application/fhir+xml")
    }
}
