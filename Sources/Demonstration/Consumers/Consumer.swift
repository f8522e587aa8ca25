package import FHIR

/// A consumer of one dialect: what its sound requests look like.
package struct Consumer: Sendable {
    /// The dialect's name.
    package let dialect: String
    /// The path of the mount, without a slash at the end.
    package var base = ""
    /// An appointment of the built-in seed data that it can cancel.
    package let appointment: String
    /// The entity tag of that appointment's version in the seed data.
    package var entityTag = "W/\"1\""
    /// Whether a cancel names that version in If-Match.
    package var namesVersion = false
    package var cancelling = Cancelling.update([.set("status", "cancelled")])
    package var reading: [ConsumerRequest.Field] = []
    package var changing: [ConsumerRequest.Field] = []
    package var describing: [ConsumerRequest.Field] = []
    /// What another consumer does meanwhile has other ids.
    package var otherIdentifiers: [ConsumerRequest.Field] = []
    package var codes = SystemCodes.none

    /// How the system is asked to cancel.
    package enum Cancelling: Sendable {
        /// PUT of the appointment as it is stored, with these edits.
        case update([TreeEdit])
        /// POST of an appointment that holds little but what is to be done; the id is added.
        case command(JSONObject)
    }

    package init(_ dialect: String, appointment: String) {
        self.dialect = dialect
        self.appointment = appointment
    }
}

extension Consumer {
    package func read(_ id: String? = nil) -> ConsumerRequest {
        request("GET", "Appointment/\(id ?? appointment)", reading, about: id ?? appointment)
    }

    package func history(_ id: String? = nil) -> ConsumerRequest {
        read(id).appending("/_history")
    }

    package func version(_ version: String, of id: String? = nil) -> ConsumerRequest {
        read(id).appending("/_history/\(version)")
    }

    package func capabilities() -> ConsumerRequest {
        request("GET", "metadata", describing)
    }

    package func cancel(_ id: String? = nil) -> ConsumerRequest {
        let id = id ?? appointment
        let path = "Appointment/\(id)"
        switch cancelling {
        case .update(let edits):
            let put = request("PUT", path, changing, about: id)
                .with("Content-Type", "application/fhir+json")
                .with(.stored(edits, .json))
            return namesVersion ? put.with("If-Match", .text(entityTag)) : put
        case .command(var command):
            command["id"] = .string(id)
            return request("POST", path, changing, about: id)
                .with("Content-Type", "application/json")
                .with(.json(.object(command)))
        }
    }

    /// A request with these usual fields.
    package func request(
        _ method: String,
        _ path: String,
        _ usual: [ConsumerRequest.Field],
        about id: String? = nil
    ) -> ConsumerRequest {
        var request = ConsumerRequest(method, "\(base)/\(path)", about: id)
        request.fields = usual.map { field in
            var field = field
            field.isUsual = true
            return field
        }
        return request
    }
}
