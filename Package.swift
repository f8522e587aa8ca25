// swift-tools-version: 6.3

import PackageDescription

// One set for every target, so that no file is compiled by weaker rules than its neighbour.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "appointment-stub",
    products: [
        .executable(name: "appointment-stub", targets: ["appointment-stub"]),
        .library(name: "AppointmentStub", targets: ["AppointmentStub"]),
    ],
    targets: [
        .executableTarget(name: "appointment-stub", dependencies: ["AppointmentStub"], swiftSettings: strict),
        .target(
            name: "AppointmentStub",
            dependencies: ["Appointments", "Bytes", "FHIR", "HTTP", "HTTPServing", "CZlib"],
            swiftSettings: strict
        ),
        .target(name: "Appointments", dependencies: ["Bytes", "FHIR"], swiftSettings: strict),
        .target(name: "FHIR", dependencies: ["Bytes"], swiftSettings: strict),
        .target(name: "HTTPServing", dependencies: ["HTTP", "CEpoll"], swiftSettings: strict),
        .target(name: "HTTP", dependencies: ["Bytes"], swiftSettings: strict),
        .target(name: "Bytes", swiftSettings: strict),
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CZlib"),

        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"], swiftSettings: strict),
        .testTarget(name: "HTTPServingTests", dependencies: ["HTTP", "HTTPServing"], swiftSettings: strict),
        .testTarget(name: "FHIRTests", dependencies: ["Bytes", "FHIR"], swiftSettings: strict),
        .testTarget(name: "AppointmentsTests", dependencies: ["Appointments", "FHIR"], swiftSettings: strict),
        .testTarget(
            name: "AppointmentStubTests",
            dependencies: ["AppointmentStub", "Appointments", "FHIR", "HTTP"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(name: "CommandTests", dependencies: ["appointment-stub"], swiftSettings: strict),
    ]
)
