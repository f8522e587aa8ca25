import Bytes
import FHIR
import Fuzzing

/// A text in XML: what is read can be written in both formats, and is read again as the same.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe input(start, count)
    for release in [Release.stu3, .r4] {
        do {
            check(try WireFormat.xml.read(bytes, release), release, in: bytes)
        } catch {
            claim((0...bytes.count).contains(error.position.byteOffset), "the fault lies at \(error.position)")
            claim(!error.description.isEmpty, "the fault has no words")
        }
    }
    return 0
}

private func check(_ value: JSONValue, _ release: Release, in bytes: [UInt8]) {
    for format in WireFormat.allCases {
        for layout in [JSONWriter.Layout.compact, .indented] {
            let written = claim("what was read cannot be written in \(format)") { () throws(XMLWritingError) in
                try format.write(value, release, layout: layout)
            }
            let again = claim("what was written in \(format) cannot be read") { () throws(FormatError) in
                try format.read(written, release)
            }
            claim(again.sorted == value.sorted, "\(value) was written in \(format) and read as \(again)")
        }
    }
    for finding in Validator(release).findings(in: value) {
        let place = WireFormat.xml.position(of: finding.path, in: bytes)
        claim((0...bytes.count).contains(place.byteOffset), "\(finding.path) lies at \(place)")
    }
}

extension JSONValue {
    /// Members by name: XML has them in the standard's order.
    fileprivate var sorted: JSONValue {
        switch self {
        case .array(let items): .array(items.map(\.sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { JSONObject.Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name }
                )
            )
        case .null, .boolean, .number, .string: self
        }
    }
}
