extension SeedSource {
    package static let builtIn = SeedSource(name: "built-in seed data", files: [])
}
