import Bytes
import FHIR
import Fuzzing

/// A text in JSON: what is read is written and read as the same, and means the same as itself; and what is a valid
/// resource can travel as XML.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe input(start, count)
    do {
        check(try JSONReader.read(bytes), in: bytes)
    } catch {
        claim((0...bytes.count).contains(error.position.byteOffset), "the fault lies at \(error.position)")
        claim(!error.description.isEmpty, "the fault has no words")
    }
    return 0
}

private func check(_ value: JSONValue, in bytes: [UInt8]) {
    for layout in [JSONWriter.Layout.compact, .indented] {
        let written = JSONWriter.write(value, layout: layout)
        let again = claim("what was written cannot be read") { () throws(FormatError) in try JSONReader.read(written) }
        claim(again == value, "\(value) was written and read as \(again)")
    }
    claim(Difference.between(value, value).isEmpty, "a value differs from itself: \(Difference.between(value, value))")
    for release in [Release.stu3, .r4] {
        let findings = Validator(release).findings(in: value)
        for finding in findings {
            let place = WireFormat.json.position(of: finding.path, in: bytes)
            claim((0...bytes.count).contains(place.byteOffset), "\(finding.path) lies at \(place)")
        }
        if findings.isEmpty { checkXML(of: value, release) }
    }
}

private func checkXML(of resource: JSONValue, _ release: Release) {
    let written = claim("what is valid cannot be written in XML") { () throws(XMLWritingError) in
        try WireFormat.xml.write(resource, release)
    }
    let again = claim("what was written in XML cannot be read") { () throws(FormatError) in
        try WireFormat.xml.read(written, release)
    }
    let differences = Difference.between(resource, again)
    claim(differences.isEmpty, "\(resource) came back from XML with \(differences)")
}
