import Bytes

/// What a code of an open binding looks like, where the standard names no list but a syntax.
package enum CodeSyntax: String, Hashable, Sendable {
    /// A tag for a language: BCP 47 (RFC 5646 §2.1).
    case languages
    /// A media type: BCP 13 (RFC 6838 §4.2), perhaps with parameters (RFC 9110 §8.3.1).
    case mimetypes

    /// For people.
    var wording: String {
        switch self {
        case .languages: "a language tag (BCP 47): en-GB"
        case .mimetypes: "a media type (BCP 13): text/plain"
        }
    }

    func accepts(_ code: Text) -> Bool {
        switch self {
        case .languages: LanguageTag.isWellFormed(code)
        case .mimetypes: MediaTypeName.isWellFormed(code)
        }
    }
}
