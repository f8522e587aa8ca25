import FHIR
import HTTPAsking
import Testing

extension ClientAnswer {
    /// The answer's format, by what it says itself.
    var format: WireFormat? {
        guard let type = self["Content-Type"] else { return nil }
        return type.contains("xml") ? .xml : .json
    }

    /// The resource in the content, from whichever format.
    func tree(_ release: Release = .stu3) throws -> JSONValue {
        guard let format else { throw Unreadable(what: "no Content-Type") }
        return try format.read(try decoded, release)
    }

    /// The issues of the OperationOutcome in the content, from whichever format.
    func problems(_ release: Release = .stu3) throws -> [Issue] {
        var answer = self
        answer.content = JSONWriter.write(try tree(release))
        return try answer.issues()
    }
}
