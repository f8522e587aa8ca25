// Behind the package's own manifest, these lines make the one that `run` builds: so the sources are built by the same
// settings, and whoever builds the package knows nothing of fuzzing.

package.targets.append(.target(name: "Fuzzing", path: "Tests/Fuzzing/Support", swiftSettings: strict))

for (name, dependencies) in [
    "Requests": ["Bytes", "HTTP"],
    "JSON": ["Bytes", "FHIR"],
    "XML": ["Bytes", "FHIR"],
    "FieldValues": ["Bytes", "FHIR", "HTTP"],
    "Patterns": ["Steering"],
    "Exchanges": [
        "AppointmentStub", "Bytes", "Demonstration", "Exchanging", "FHIR", "HTTP", "HTTPAsking", "HTTPServing",
        "Provider", "Steering",
    ],
] as KeyValuePairs<String, [Target.Dependency]> {
    package.targets.append(
        .executableTarget(
            name: "Fuzz\(name)",
            dependencies: ["Fuzzing"] + dependencies,
            path: "Tests/Fuzzing/\(name)",
            swiftSettings: strict
        )
    )
}
