package import Bytes
package import FHIR

/// How one real system behaves, as a value: whoever serves a request reads policies from here and never asks which
/// system it is.
package struct Dialect: Sendable {
    /// The name in options, folders and rule ids: `systmone`.
    package let name: String
    /// The system's own name, for people: `TPP SystmOne, GP Connect appointments`.
    package let title: String
    package let release: Release
    /// Where it is mounted unless asked otherwise.
    package let basePath: BasePath
    /// What it holds.
    package let resources: [ResourcePolicy]
    /// What consumers can ask, in the order of the CapabilityStatement.
    package let interactions: [Interaction]
    package var routes = RoutePolicy()
    package let headers: HeaderPolicy
    package let mediaTypes: MediaTypePolicy
    package let token: TokenPolicy
    package let concurrency: ConcurrencyPolicy
    package var versionNaming = VersionNaming.owed
    package var contentLocation = ContentLocationPolicy.absent
    package let versionIdentifiers: VersionIdentifierStyle
    package let instants: InstantStyle
    /// Folders of the seed data, of which the first that exists is read.
    package let seedFolders: [String]
    package let query: QueryPolicy
    package let repeats: RepeatPolicy
    /// How a registry learns of appointments; nil where none does.
    package var pointers: RecordPointerPolicy?
    package var bodies = BodyPolicy.otherTypesAlike
    /// In which order elements may come in XML.
    package var xmlOrder = XMLReader.Order.standard
    package let compression: CompressionPolicy
    package let vocabulary: OutcomeVocabulary
    /// What it answers with a status that a test asks for.
    package var statuses = StatusAnswers()
    package let capabilities: CapabilityWording
    package let rules: RuleBook
}

extension Dialect {
    /// What the dialect holds of a type; nil if nothing.
    package func resource(_ type: Text) -> ResourcePolicy? {
        resources.first { $0.type == type }
    }

    /// How appointments are cancelled; nil where they are not.
    package var cancellation: CancellationPolicy? {
        interactions.lazy.compactMap { interaction in
            switch interaction.action {
            case .cancel(let policy), .command(let policy): policy
            default: nil
            }
        }.first
    }

    /// How appointments are cancelled by command; nil where they are not.
    package var command: CancellationPolicy? {
        interactions.lazy.compactMap { interaction in
            if case .command(let policy) = interaction.action { policy } else { nil }
        }.first
    }

    /// How slots are booked; nil where they are not.
    package var booking: BookingPolicy? {
        interactions.lazy.compactMap { interaction in
            if case .create(let policy) = interaction.action { policy.booking } else { nil }
        }.first
    }

    /// Whether a consumer changes a resource by sending the whole of it.
    package var takesWholeResources: Bool {
        interactions.contains { $0.code == "update" }
    }

    /// All dialects, in the order of the table of mounts.
    package static let all: [Dialect] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]

    /// The dialect of that name, or nil.
    package static func named(_ name: Text) -> Dialect? {
        all.first { Text($0.name) == name }
    }
}
