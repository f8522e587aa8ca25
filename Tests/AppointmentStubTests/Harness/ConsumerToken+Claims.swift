import Bytes
import Demonstration
import FHIR
import Glibc

extension ConsumerToken {
    /// As it stands behind `Bearer` when it is sent now.
    var compact: String { compact(now: Int(time(nil))) }

    /// With a claim set, or taken out with nil.
    func setting(_ claim: String, _ value: JSONValue?) -> ConsumerToken {
        editing(value.map { .set(claim, $0) } ?? .remove(claim))
    }

    /// With one member of a claim that is a resource set, or taken out.
    func setting(_ claim: String, _ member: String, _ value: JSONValue?) -> ConsumerToken {
        setting("\(claim).\(member)", value)
    }

    /// A part of a token that a test makes by itself.
    static func encoded(_ value: JSONValue) -> String {
        encoded(JSONWriter.write(value))
    }

    static func encoded(_ bytes: [UInt8]) -> String {
        Base64.url.encode(bytes)
    }
}
