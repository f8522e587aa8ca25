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
    package let routes: RoutePolicy
    package let headers: HeaderPolicy
    package let mediaTypes: MediaTypePolicy
    package let token: TokenPolicy
    package let concurrency: ConcurrencyPolicy
    package var entityTags = EntityTagPolicy.asSent
    package var contentLocation = ContentLocationPolicy.absent
    package let reading: ReadingPolicy
    package let cancellation: CancellationPolicy
    /// Nil where appointments cannot be amended.
    package let amendment: AmendmentPolicy?
    /// What the system's own profile asks of an appointment beyond the standard; nil without one.
    package let profile: Profile?
    package let versionIdentifiers: VersionIdentifierStyle
    package let instants: InstantStyle
    /// Folders of the seed data, of which the first that exists is read.
    package let seedFolders: [String]
    package let query: QueryPolicy
    package let repeats: RepeatPolicy
    package let compression: CompressionPolicy
    package let vocabulary: OutcomeVocabulary
    package let capabilities: CapabilityWording
    package let rules: RuleBook
}

extension Dialect {
    /// What an update can mean, the usual first.
    package var updates: [Interaction] {
        amendment == nil ? [.cancel] : [.cancel, .amend]
    }

    /// All dialects, in the order of the table of mounts.
    package static let all: [Dialect] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]

    /// The dialect of that name, or nil.
    package static func named(_ name: String) -> Dialect? {
        all.first { $0.name == name }
    }
}

/// What a dialect's OperationOutcomes look like, beside the codes in its rule book.
package struct OutcomeVocabulary: Hashable, Sendable {
    /// `OperationOutcome.meta.profile`; nil for a dialect without one.
    package let outcomeProfile: String?
    package let identification: Identification
    package let issues: Issues
    package let diagnostics: Diagnostics

    /// Whether an OperationOutcome has an id.
    package enum Identification: Hashable, Sendable {
        case none
        case uuid
    }

    package enum Issues: Hashable, Sendable {
        case onePerProblem
        /// One issue names all problems of its step.
        case single
    }

    package enum Diagnostics: Hashable, Sendable {
        /// Diagnostics show what came, patient data included: the data are invented, and who reads is a developer.
        case withValues
        /// The system forbids patient data in diagnostics.
        case withoutValues
    }

    package init(
        outcomeProfile: String? = nil,
        identification: Identification = .none,
        issues: Issues = .onePerProblem,
        diagnostics: Diagnostics = .withValues
    ) {
        self.outcomeProfile = outcomeProfile
        self.identification = identification
        self.issues = issues
        self.diagnostics = diagnostics
    }
}

/// Whether a message may come twice.
package enum RepeatPolicy: Hashable, Sendable {
    case accepted
    /// A message whose X-Request-Id and X-Correlation-Id are those of one that was carried out (`message.new`).
    case refused
}

/// What becomes of query parameters that the dialect does not know (`query.understood`).
package enum QueryPolicy: Hashable, Sendable {
    case ignoresUnknown
    case only([String])
}

/// How an answer is framed that the consumer asked for in gzip.
package enum CompressionPolicy: Hashable, Sendable {
    case withLength
    case chunked
}

/// When a PUT's `If-Match` is asked for.
package enum ConcurrencyPolicy: Hashable, Sendable {
    /// Absent is a refusal (`if-match.required`), stale is one (`if-match.current`).
    case required
    /// Absent is judged on the current version, stale is a refusal.
    case optional
    /// The field has no meaning here.
    case unused
}

/// When a tag of `If-Match` names the current version, whose own tag is weak.
package enum EntityTagPolicy: Hashable, Sendable {
    /// As FHIR's servers have it: `W/"3"` does, `"3"` does not.
    case asSent
    /// `W/"3"` and `"3"` both do.
    case byValue
}

/// Whether read and update say where the version that they answer with stands (`Content-Location`, RFC 9110 §8.7).
package enum ContentLocationPolicy: Hashable, Sendable {
    case absent
    /// The URL of the version read.
    case version
}

/// How a system writes the instants that are its own.
package enum InstantStyle: Hashable, Sendable {
    /// `2019-07-18T12:28:15Z`
    case utc
    /// `2019-07-18T13:28:15+01:00`: what clocks in the United Kingdom show.
    case london
    /// `2019-07-18T12:28:15.000Z`, and each update a millisecond later than the one before at the least.
    case utcMilliseconds
}

/// What a read asks of an appointment beyond its being there.
package enum ReadingPolicy: Hashable, Sendable {
    case any
    /// An appointment that has begun is no longer given out (`appointment.not-past`).
    case futureOnly
}
