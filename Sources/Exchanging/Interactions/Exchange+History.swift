import Provider
import FHIR
import HTTP

extension Exchange {
    /// history: every version that is kept, newest first, as a Bundle (FHIR, RESTful API, history).
    func history(_ id: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        _ = try current(id)
        let (versions, isWhole) = store.record(of: id) ?? ([], true)
        let base = base
        var content: [UInt8] = []
        content.append(contentsOf: #"{"resourceType":"Bundle","type":"history","total":\#(versions.count),"#.utf8)
        content.append(contentsOf: #""link":[{"relation":"self","url":"#.utf8)
        JSONWriter.append(.string("\(base)/Appointment/\(id)/_history"), to: &content)
        content.append(contentsOf: #"}],"entry":["#.utf8)
        for index in versions.indices.reversed() {
            append(versions[index], of: id, isFirst: isWhole && index == 0, base: base, to: &content)
            if index > 0 { content.append(UInt8(ascii: ",")) }
        }
        content.append(contentsOf: "]}".utf8)
        var fields = Fields()
        fields.append(.contentType, negotiation.answer.contentType)
        fields.append(.variesByAccept)
        return Response(status: .ok, fields: fields, content: try negotiation.answer.write(stored: content))
    }

    /// The resource's own bytes go into the Bundle as they are kept: a thousand versions need no tree.
    private func append(_ version: Version, of id: String, isFirst: Bool, base: String, to content: inout [UInt8]) {
        content.append(contentsOf: #"{"fullUrl":"#.utf8)
        JSONWriter.append(.string("\(base)/Appointment/\(id)"), to: &content)
        content.append(contentsOf: #","resource":"#.utf8)
        content.append(contentsOf: version.content)
        content.append(contentsOf: #","request":"#.utf8)
        let made: JSONValue =
            isFirst
            ? ["method": "POST", "url": "Appointment"]
            : ["method": "PUT", "url": .string("Appointment/\(id)")]
        JSONWriter.append(made, to: &content)
        if dialect.release == .r4 {
            // R4, bdl-4: a history says how each version was answered; STU3 keeps that for batches.
            content.append(contentsOf: #","response":"#.utf8)
            let answered: JSONValue = [
                "status": isFirst ? "201" : "200",
                "etag": .string("W/\"\(version.identifier)\""),
                "lastModified": .string("\(version.lastUpdated)"),
            ]
            JSONWriter.append(answered, to: &content)
        }
        content.append(UInt8(ascii: "}"))
    }
}
