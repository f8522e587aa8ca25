package import Bytes
package import FHIR

/// One breach of one rule in one request.
package struct Problem: Hashable, Sendable {
    /// The sentence of the specification that was broken; the dialect answers by it.
    package let rule: Rule
    /// What is at fault.
    package let location: Location
    /// What the rule allows here, in words that follow "expected".
    package let expected: Text
    /// What is stored there, as it would be written on the wire; nil where the rule is not about what is stored.
    package let stored: Text?
    /// What came, as it would be written on the wire or in words that follow "found".
    package let found: Text
    /// Where in the body's text; nil where the location says enough.
    package let position: TextPosition?
    /// All of it in one sentence without its full stop, where expected and found beside each other would not read as
    /// one; nil where they do.
    package let sentence: Text?
    /// What may have happened, behind the sentence; nil if that says it.
    package let hint: String?

    package init(
        _ rule: Rule,
        at location: Location,
        expected: String,
        stored: String? = nil,
        found: String,
        position: TextPosition? = nil,
        sentence: String? = nil,
        hint: String? = nil
    ) {
        self.sentence = sentence.map { Text($0) }
        self.hint = hint
        self.rule = rule
        self.location = location
        self.expected = Text(expected)
        self.stored = stored.map { Text($0) }
        self.found = Text(found)
        self.position = position
    }

    /// The part of a request that broke a rule.
    package enum Location: Hashable, Sendable {
        case element(ElementPath)
        /// A header field, by name.
        case field(String)
        /// A claim of the bearer token, by name.
        case claim(Text)
        /// A parameter of the query, by name.
        case parameter(Text)
        /// The request line.
        case target
        /// The content as a whole.
        case body
    }
}

extension Problem.Location: CustomStringConvertible {
    package var description: String {
        switch self {
        case .element(let path): path.description
        case .field(let name): name
        case .claim(let name): "Authorization, claim \(name)"
        case .parameter(let name): "query parameter \(name)"
        case .target: "the request line"
        case .body: "the body"
        }
    }
}

/// The problems that ended an exchange: all of one step, in the order in which they were found, at least one.
package struct Refusal: Error, Hashable, Sendable {
    /// The most problems that one refusal names.
    package static let limit = 100

    /// The first of them.
    package let problems: [Problem]
    /// How many more there are at least, which are not named.
    package let omitted: Int
    /// What the consumer is not told, for whoever looks into the journal; nil for nothing.
    package let remark: String?

    /// A refusal for these problems; nil if there are none.
    ///
    /// - Parameter omitted: how many there are beside them.
    package init?(_ problems: [Problem], omitted: Int = 0, remark: String? = nil) {
        guard !problems.isEmpty else { return nil }
        self.remark = remark
        self.problems = problems.count > Self.limit ? Array(problems.prefix(Self.limit)) : problems
        self.omitted = omitted + problems.count - self.problems.count
    }

    package init(
        _ rule: Rule,
        at location: Problem.Location,
        expected: String,
        found: String,
        position: TextPosition? = nil,
        remark: String? = nil,
        sentence: String? = nil
    ) {
        self.remark = remark
        problems = [
            Problem(
                rule,
                at: location,
                expected: expected,
                found: found,
                position: position,
                sentence: sentence
            )
        ]
        omitted = 0
    }

    /// Refuses if there are problems.
    package static func ifAny(_ problems: [Problem], omitted: Int = 0, remark: String? = nil) throws(Refusal) {
        if let refusal = Refusal(problems, omitted: omitted, remark: remark) { throw refusal }
    }
}
