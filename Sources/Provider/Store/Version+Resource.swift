package import FHIR

extension Version {
    /// The content as a tree.
    ///
    /// - Throws: `Refusal` by `server.sound`: it is no object, which only a fault of the stub can bring about.
    package var resource: JSONObject {
        get throws(Refusal) {
            guard let object = (try? JSONReader.read(content))?.object else {
                throw Refusal(
                    .serverSound,
                    at: .body,
                    expected: "a stored resource that can be read",
                    found: "another"
                )
            }
            return object
        }
    }
}
