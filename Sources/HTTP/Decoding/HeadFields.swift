import Bytes

/// What the fields of a request must fulfil together before its content is read.
enum HeadFields {
    /// Refuses a single-value field with two values, and a Host that is missing, sent twice, or no authority.
    static func check(_ fields: Fields, version: ProtocolVersion) throws(ProtocolError) {
        var seen = 0
        var hosts = 0
        try fields.forEachLine { (index, name, value) throws(ProtocolError) in
            guard let known = SingleValueField(name) else { return }
            if known == .host {
                hosts += 1
                try checkHost(value, hosts: hosts)
            }
            let bit = 1 << known.rawValue
            if seen & bit != 0 { try checkRepeated(fields, at: index, name: name, value: value) }
            seen |= bit
        }
        guard hosts == 1 || version == .http10 else {
            throw .noHost
        }
    }

    private static func checkHost(_ value: Span<UInt8>, hosts: Int) throws(ProtocolError) {
        guard hosts == 1 else {
            throw .repeatedHost
        }
        if let fault = Authority.fault(in: value) { throw .host(fault) }
    }

    /// RFC 9110 §5.3: which of two values counts would be a guess.
    private static func checkRepeated(
        _ fields: Fields,
        at index: Int,
        name: Span<UInt8>,
        value: Span<UInt8>
    ) throws(ProtocolError) {
        let sent = String(utf8: name) ?? ""
        for first in fields.values(of: FieldName(sent)) where !value.equals(first.utf8.span) {
            throw .repeatedField(name: sent, line: index + 1)
        }
    }
}
