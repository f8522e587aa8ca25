import Bytes
import FHIR
import HTTP

extension AdminCall {
    /// What the body of a request is written in, as Content-Type says; JSON for one without a body.
    ///
    /// - Throws: `CallError` 415: in nothing that the call takes, or nothing says in what.
    func form(of request: Request) throws(CallError) -> BodyForm {
        guard body != nil, !request.content.isEmpty else { return .json }
        guard let stated = request.fields[.contentType], !stated.isEmpty, stated != Self.unsaid else {
            guard request.beginsLikeJSON else {
                let sent = request.fields[.contentType].map { "\($0)" } ?? "none"
                throw unsupported("\(sent), and a body that does not begin like JSON")
            }
            return .json
        }
        let type: MediaType
        do {
            type = try MediaType(stated)
        } catch {
            throw unsupported(error.reason)
        }
        guard let form = forms.first(where: { $0.names.contains(type.essence) }) else {
            throw unsupported("\(type.essence)")
        }
        let charset = type.parameter("charset") ?? "utf-8"
        guard charset.equalsIgnoringCase("utf-8") else {
            throw CallError(
                .unsupportedMediaType,
                "Content-Type: expected charset=utf-8, or no charset, but got charset=\(charset)"
            )
        }
        return form
    }

    /// What curl says of a body of which it was told nothing.
    private static let unsaid: Text = "application/x-www-form-urlencoded"

    private func unsupported(_ found: String) -> CallError {
        let expected = forms.flatMap(\.names).map(\.string)
        return CallError(
            .unsupportedMediaType,
            "Content-Type: expected \(expected.joined(separator: ", ")), but got \(found)"
        )
    }
}

extension Request {
    /// Whether the first byte that is no white space begins a value of JSON, but for the words true, false and null.
    fileprivate var beginsLikeJSON: Bool {
        guard let first = content.first(where: { !$0.isJSONSpace }) else { return false }
        return switch first {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension UInt8 {
    /// RFC 8259 §2.
    fileprivate var isJSONSpace: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D
    }
}
