import Bytes

/// The fields of a request that hold one value and no list (RFC 9110, RFC 6454).
enum SingleValueField: Int {
    case host, from, date, range, origin, referer, ifRange, userAgent, contentType, maxForwards, authorization
    case contentRange, contentLength, contentLocation, ifModifiedSince, ifUnmodifiedSince, proxyAuthorization

    /// The field of that name, nil for any other; by length and first letter, then by all letters.
    init?(_ name: Span<UInt8>) {
        guard !name.isEmpty, let field = Self.candidate(length: name.count, initial: name[0].lowercased),
            name.equalsIgnoringCase(field.name)
        else { return nil }
        self = field
    }

    /// The only field that such a name can be.
    private static func candidate(length: Int, initial: UInt8) -> Self? {
        switch (length, initial) {
        case (4, UInt8(ascii: "h")): .host
        case (4, UInt8(ascii: "f")): .from
        case (4, UInt8(ascii: "d")): .date
        case (5, UInt8(ascii: "r")): .range
        case (6, UInt8(ascii: "o")): .origin
        case (7, UInt8(ascii: "r")): .referer
        case (8, UInt8(ascii: "i")): .ifRange
        case (10, UInt8(ascii: "u")): .userAgent
        case (12, UInt8(ascii: "c")): .contentType
        case (12, UInt8(ascii: "m")): .maxForwards
        case (13, UInt8(ascii: "a")): .authorization
        case (13, UInt8(ascii: "c")): .contentRange
        case (14, UInt8(ascii: "c")): .contentLength
        case (16, UInt8(ascii: "c")): .contentLocation
        case (17, UInt8(ascii: "i")): .ifModifiedSince
        case (19, UInt8(ascii: "i")): .ifUnmodifiedSince
        case (19, UInt8(ascii: "p")): .proxyAuthorization
        default: nil
        }
    }

    private var name: String {
        switch self {
        case .host: "Host"
        case .from: "From"
        case .date: "Date"
        case .range: "Range"
        case .origin: "Origin"
        case .referer: "Referer"
        case .ifRange: "If-Range"
        case .userAgent: "User-Agent"
        case .contentType: "Content-Type"
        case .maxForwards: "Max-Forwards"
        case .authorization: "Authorization"
        case .contentRange: "Content-Range"
        case .contentLength: "Content-Length"
        case .contentLocation: "Content-Location"
        case .ifModifiedSince: "If-Modified-Since"
        case .ifUnmodifiedSince: "If-Unmodified-Since"
        case .proxyAuthorization: "Proxy-Authorization"
        }
    }
}
