import Bytes
import FHIR
import Fuzzing
import HTTP

/// The value of a field, a parameter or a primitive: what is read and written is read as the same.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe input(start, count)
    // As fields are read: what is no UTF-8 is replaced.
    let text = Text(String(decoding: bytes, as: UTF8.self))
    checkFieldValues(text)
    checkDates(text)
    checkBytes(bytes)
    return 0
}

private func checkFieldValues(_ text: Text) {
    _ = Prefer(text)
    _ = try? Accept(text)
    _ = try? AcceptEncoding(text)
    _ = try? ContentEncoding(text)
    _ = try? EntityTagCondition(text)
    if let type = try? MediaType(text) {
        let again = claim("\(type)") { () throws(MalformedValue) in try MediaType(Text(type.description)) }
        claim(again == type, "\(type) was read as \(again)")
    }
    if let tag = try? EntityTag(text) {
        let again = claim("\(tag)") { () throws(MalformedValue) in try EntityTag(Text(tag.description)) }
        claim(again == tag, "\(tag) was read as \(again)")
    }
    if let query = try? Query(text) {
        let written = Query.text(of: query.parameters)
        let again = claim(written) { () throws(MalformedValue) in try Query(Text(written)) }
        claim(again.parameters.elementsEqual(query.parameters, by: ==), "\(query) was read as \(again)")
    }
}

private func checkDates(_ text: Text) {
    if let date = HTTPDate(text.string) {
        // A leap second is written as the second after it.
        claim(HTTPDate(date.description) == date, "\(text) was read as \(date)")
    }
    if let instant = try? Instant(text) {
        for day in [-1, 0, 1] {
            let other = instant.adding(days: day)
            let again = claim("\(other)") { () throws(DateError) in try Instant(other.description) }
            claim(again == other, "\(other) was read as \(again)")
        }
    }
    if let date = try? PartialDate(text.string) {
        claim(Text(date.description) == text, "\(text) was read as \(date)")
    }
    _ = try? DateTime(text)
    _ = try? TimeOfDay(text.string)
}

private func checkBytes(_ bytes: [UInt8]) {
    let encoded = Base64.url.encode(bytes)
    claim(Base64.url.decode(encoded) == bytes, "\(bytes) was decoded from \(encoded) as something else")
    for base64 in [Base64.standard, .url] {
        guard let decoded = base64.decode(bytes.span) else { continue }
        claim(base64.decode(base64.encode(decoded)) == decoded, "\(decoded) was not decoded as itself")
    }
    let escaped = PercentEncoding.encoded(String(decoding: bytes, as: UTF8.self))
    claim(
        PercentEncoding.decoded(escaped.utf8.span) == Array(String(decoding: bytes, as: UTF8.self).utf8),
        "\(escaped) was decoded as something else"
    )
    if let number = JSONNumber(bytes.span) { check(number, bytes) }
}

private func check(_ number: JSONNumber, _ bytes: [UInt8]) {
    claim(!(number < number), "\(number) is smaller than itself")
    if let whole = number.wholeNumber { claim(JSONNumber(String(whole)) == number, "\(number) is not \(whole)") }
    // Other ways of writing a number without an exponent; of those with zeros before it none is a number.
    let text = String(decoding: bytes, as: UTF8.self)
    guard !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return }
    let isWhole = !bytes.contains(UInt8(ascii: "."))
    for spelling in ["\(text)e0", "\(text)E+00"] + (isWhole ? ["\(text).0", "\(text)0e-1"] : ["\(text)0"]) {
        claim(JSONNumber(spelling).map { $0 == number } ?? true, "\(spelling) is another number than \(text)")
    }
}
