package import Bytes
package import FHIR
package import Provider

/// A consumer of one dialect: what its sound requests look like.
package struct Consumer: Sendable {
    package let dialect: Dialect
    /// The path of the mount, without a slash at the end.
    package var base = ""
    /// An appointment of the built-in seed data that it can cancel.
    package let appointment: String
    /// The entity tag of that appointment's version in the seed data.
    package var entityTag = "W/\"1\""
    /// Whether a cancel names that version in If-Match.
    package var namesVersion = false
    package var cancelling = Cancelling.update([.set("status", "cancelled")])
    /// What its requests bear, by what they ask for; where nothing else is said, what a read does.
    package var fields: [Interaction.Name: [ConsumerRequest.Field]] = [:]
    /// The same of what is asked of resources that are no appointments, by their type.
    package var fieldsOfOthers: [Text: [Interaction.Name: [ConsumerRequest.Field]]] = [:]
    package var codes = SystemCodes.none

    /// How the system is asked to cancel.
    package enum Cancelling: Sendable {
        /// PUT of the appointment as it is stored, with these edits.
        case update([TreeEdit])
        /// POST of an appointment that holds little but what is to be done; the id is added.
        case command(JSONObject)
    }

    package init(_ dialect: Dialect, appointment: String) {
        self.dialect = dialect
        self.appointment = appointment
    }
}

extension Consumer {
    package func read(_ id: String? = nil) -> ConsumerRequest {
        request("GET", "Appointment/\(id ?? appointment)", about: id ?? appointment)
    }

    package func history(_ id: String? = nil) -> ConsumerRequest {
        read(id).appending("/_history")
    }

    package func version(_ version: String, of id: String? = nil) -> ConsumerRequest {
        read(id).appending("/_history/\(version)")
    }

    package func capabilities() -> ConsumerRequest {
        request("GET", "metadata", for: .capabilities)
    }

    package func cancel(_ id: String? = nil) -> ConsumerRequest {
        let id = id ?? appointment
        let path = "Appointment/\(id)"
        switch cancelling {
        case .update(let edits):
            let put = request("PUT", path, for: .cancel, about: id)
                .with("Content-Type", "application/fhir+json")
                .with(.stored(edits, .json))
            return namesVersion ? put.with("If-Match", .text(entityTag)) : put
        case .command(var command):
            command["id"] = .string(id)
            return request("POST", path, for: .cancel, about: id)
                .with("Content-Type", "application/json")
                .with(.json(.object(command)))
        }
    }

    /// A request with what every sound one for this interaction bears.
    ///
    /// - Parameter path: within the mount, without a slash at its start.
    package func request(
        _ method: String,
        _ path: String,
        for interaction: Interaction.Name = .read,
        of type: Text = "Appointment",
        about id: String? = nil
    ) -> ConsumerRequest {
        var request = ConsumerRequest(method, "\(base)/\(path)", about: id)
        let usual = fieldsOfOthers[type]?[interaction] ?? fields[interaction] ?? fields[.read] ?? []
        request.fields = usual.map(\.asUsual)
        return request
    }
}

extension ConsumerRequest.Field {
    /// In a request of its own: what is to be new in each is new.
    fileprivate var asUsual: ConsumerRequest.Field {
        var field = self
        if case .newIdentifier = value { field = ConsumerRequest.Field(name, .text(Consumer.newIdentifier())) }
        field.isUsual = true
        return field
    }
}

extension Consumer {
    /// A UUID of version 4 (RFC 9562 §5.4).
    package static func newIdentifier() -> String {
        let high = UInt64.random(in: .min ... .max) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = UInt64.random(in: .min ... .max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = high.hexadecimal(digits: 16) + low.hexadecimal(digits: 16)
        var rest = Array(digits.utf8)[...]
        let groups = [8, 4, 4, 4, 12].map { count in
            defer { rest = rest.dropFirst(count) }
            return String(decoding: rest.prefix(count), as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }
}
