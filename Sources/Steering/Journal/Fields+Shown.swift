import Bytes
import FHIR
import HTTP

extension Fields {
    /// Names in the order of the message, with what stands several times joined; secrets are left out.
    var shown: JSONValue {
        var object = JSONObject()
        for (name, value) in entriesWithoutSecrets {
            object[name] = .string(object[name]?.string.map { "\($0), \(value)" as Text } ?? value)
        }
        return .object(object)
    }

    /// Names and values in the order of the message; secrets are left out.
    var entriesWithoutSecrets: [(name: Text, value: Text)] {
        entries.map { ($0.name, SecretField(name: $0.name).shown($0.value)) }
    }
}
