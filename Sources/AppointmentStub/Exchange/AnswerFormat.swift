import Appointments
import FHIR
import HTTP

/// The form in which one answer is written.
struct AnswerFormat {
    let name: MediaTypeRules.Name
    /// Whether `_pretty=true` asked for lines and blanks.
    let isIndented: Bool

    static func standard(of dialect: Dialect) -> AnswerFormat {
        AnswerFormat(name: dialect.mediaTypes.standard, isIndented: false)
    }

    /// `application/fhir+json;charset=utf-8`.
    var contentType: String {
        "\(name.answeredAs);charset=utf-8"
    }

    func write(_ resource: JSONValue) -> [UInt8] {
        JSONWriter.write(resource, layout: isIndented ? .indented : .compact)
    }

    /// The content of an answer from the compact form that is kept.
    func write(stored content: [UInt8]) -> [UInt8] {
        guard isIndented, let resource = try? JSONReader.read(content) else { return content }
        return write(resource)
    }
}
