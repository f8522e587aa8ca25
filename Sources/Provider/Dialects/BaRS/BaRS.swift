import Bytes

/// What the Booking and Referral Standard lays down.
enum BaRS {
    /// The routing and tracing fields; the three about the caller are optional in Core 1.2.2.
    static let headers = HeaderPolicy(
        fields: [
            HeaderPolicy.FieldPolicy(
                "NHSD-Target-Identifier",
                .required,
                .encodedObject(members: ["system", "value"], malformed: .headerTarget),
                exempt: [.capabilities] + pointerNames
            ),
            HeaderPolicy.FieldPolicy("X-Request-Id", .required, .uuid, tellsRequestsApart: true),
            HeaderPolicy.FieldPolicy("X-Correlation-Id", .required, .uuid),
            identity("NHSD-End-User-Organisation", .requiredOf([.searchPointers])),
            identity("NHSD-Requesting-Software"),
            identity("NHSD-Requesting-Practitioner"),
        ],
        sentinels: sentinels,
        advised: ["Accept"]
    )

    /// What is asked of the registry.
    private static let pointerNames: [Interaction.Name] = [
        .readPointer, .vreadPointer, .pointerHistory, .createPointer, .replacePointer, .deletePointer, .searchPointers,
    ]

    /// Any JSON object will do: the specification's own example of the practitioner has no resource in it.
    private static func identity(
        _ name: String,
        _ need: HeaderPolicy.FieldPolicy.Need = .optional
    ) -> HeaderPolicy.FieldPolicy {
        HeaderPolicy.FieldPolicy(name, need, .encodedObject(members: [], malformed: .headerIdentity))
    }
}
