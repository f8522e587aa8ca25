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
        .executableTarget(
            name: "appointment-stub",
            dependencies: ["AppointmentStub", "Bytes", "CMalloc", "Demonstration", "FHIR", "HTTPAsking", "Sockets"],
            swiftSettings: strict
        ),
        .target(
            name: "Demonstration",
            dependencies: [
                "AppointmentStub", "Bytes", "FHIR", "HTTP", "HTTPAsking", "Provider", "Sockets", "Steering",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "AppointmentStub",
            dependencies: ["Bytes", "Exchanging", "FHIR", "HTTP", "HTTPServing", "Provider", "Sockets", "Steering"],
            swiftSettings: strict
        ),
        .target(
            name: "Steering",
            dependencies: [
                "Bytes", "CMalloc", "Exchanging", "FHIR", "HTTP", "HTTPServing", "Provider", "Sockets",
            ],
            // Compiled in as BuiltInPage.swift; see CarryingOn.
            exclude: ["Console/Page"],
            swiftSettings: strict
        ),
        .target(
            name: "Exchanging",
            dependencies: ["Bytes", "CZlib", "FHIR", "HTTP", "Provider"],
            swiftSettings: strict
        ),
        .target(name: "Provider", dependencies: ["Bytes", "FHIR"], swiftSettings: strict),
        .target(name: "FHIR", dependencies: ["Bytes"], swiftSettings: strict),
        .target(name: "HTTPServing", dependencies: ["CEpoll", "HTTP", "Sockets"], swiftSettings: strict),
        .target(name: "HTTPAsking", dependencies: ["Bytes", "Sockets"], swiftSettings: strict),
        .target(name: "HTTP", dependencies: ["Bytes"], swiftSettings: strict),
        .target(name: "Sockets", swiftSettings: strict),
        .target(name: "Bytes", swiftSettings: strict),
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CZlib"),

        .target(
            name: "TestSupport",
            dependencies: ["Bytes", "Demonstration", "FHIR", "HTTPAsking", "Sockets"],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
        .testTarget(name: "HTTPTests", dependencies: ["Bytes", "HTTP"], swiftSettings: strict),
        .testTarget(name: "SocketsTests", dependencies: ["Sockets"], swiftSettings: strict),
        .testTarget(
            name: "HTTPServingTests",
            dependencies: ["Bytes", "HTTP", "HTTPAsking", "HTTPServing", "Sockets"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "HTTPAskingTests",
            dependencies: ["Bytes", "HTTP", "HTTPAsking", "HTTPServing", "Sockets"],
            swiftSettings: strict
        ),
        .testTarget(name: "FHIRTests", dependencies: ["Bytes", "FHIR"], swiftSettings: strict),
        .testTarget(name: "ProviderTests", dependencies: ["Bytes", "FHIR", "Provider"], swiftSettings: strict),
        .testTarget(
            name: "ExchangingTests",
            dependencies: ["Bytes", "Exchanging", "FHIR", "HTTP", "Provider"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SteeringTests",
            dependencies: [
                "Bytes", "Demonstration", "Exchanging", "FHIR", "HTTP", "Provider", "Steering", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DemonstrationTests",
            dependencies: ["AppointmentStub", "Bytes", "Demonstration", "FHIR", "Provider"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AppointmentStubTests",
            dependencies: [
                "AppointmentStub", "Bytes", "Demonstration", "FHIR", "HTTP", "HTTPAsking", "HTTPServing", "Provider",
                "Sockets", "Steering", "TestSupport",
            ],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["appointment-stub", "HTTPAsking", "TestSupport"],
            swiftSettings: strict
        ),
    ]
)
