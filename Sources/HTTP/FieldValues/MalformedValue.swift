/// Why a field value or a query is not what its grammar asks; the request as such is whole and its connection sound.
///
/// Two are equal by kind and data; their wording is made of these in one place, `reason`.
package enum MalformedValue: Error, Hashable, Sendable {
    /// Something else was expected at a byte; nothing is found where the value ends.
    case unexpected(Expected, at: Int, found: String?)
    case weight(found: String)
    case escape(found: String)
    case notUTF8(found: String)

    /// What a grammar expects at some place.
    package enum Expected: Hashable, Sendable {
        case mediaType
        case slash
        case subtype
        case endOfMediaType
        case anyTypeBeforeAnySubtype
        case parameterName
        case equalsSign
        case tokenOrQuotedString
        case closingQuote
        case commaOrEnd
        case entityTag
        case capitalW
        case closingQuoteOfTag
        case endOfTag
        case tagOrAsterisk
        case nothingAfterAsterisk
        case contentCoding
        case preference
    }
}

extension MalformedValue {
    /// What was expected and what came, for the person whose client sent it.
    package var reason: String {
        switch self {
        case .unexpected(let expected, let place, let found?):
            "expected \(expected.words) at byte \(place); got \(found)"
        case .unexpected(let expected, let place, nil):
            "expected \(expected.words) at byte \(place), where the value ends"
        case .weight(let found): "a weight must be a number from 0 to 1 with at most three decimals; got \(found)"
        case .escape(let found): "\"%\" must be followed by two hexadecimal digits in the query; got \(found)"
        case .notUTF8(let found): "the query has \(found), which does not decode to valid UTF-8"
        }
    }
}

extension MalformedValue.Expected {
    fileprivate var words: String {
        switch self {
        case .mediaType: "a media type such as application/fhir+json"
        case .slash: "\"/\" after a media type's type"
        case .subtype: "a media type's subtype"
        case .endOfMediaType: "\";\" or the end of the media type"
        case .anyTypeBeforeAnySubtype: "\"*/*\" or a type before \"/*\""
        case .parameterName: "a parameter's name"
        case .equalsSign: "\"=\" after a parameter's name"
        case .tokenOrQuotedString: "a token or a quoted string"
        case .closingQuote: "a quoted string's closing quote"
        case .commaOrEnd: "a comma or the end"
        case .entityTag: "an entity tag such as W/\"3\""
        case .capitalW: "a capital W"
        case .closingQuoteOfTag: "an entity tag's closing quote"
        case .endOfTag: "the end of the entity tag"
        case .tagOrAsterisk: "\"*\" or an entity tag such as W/\"3\""
        case .nothingAfterAsterisk: "nothing after \"*\""
        case .contentCoding: "a content coding such as gzip"
        case .preference: "a preference"
        }
    }
}

extension MalformedValue {
    /// What an entity tag or a list of tags lacks, in words that follow an example of a right one: `, quotes included`.
    package var lackOfTag: String {
        guard case .unexpected(let expected, _, let found) = self else { return "" }
        return switch expected {
        case .capitalW: ", with a capital W"
        case .entityTag: ", quotes included"
        case .closingQuoteOfTag where found == nil: ", with its closing quote"
        case .closingQuoteOfTag: ", without a space in it"
        case .commaOrEnd: ", with a comma before any other"
        case .nothingAfterAsterisk: ", or * alone"
        default: " or *"
        }
    }
}
