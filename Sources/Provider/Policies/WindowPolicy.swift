package import Bytes

/// The span of time of a search, given by two bounds with prefixes.
package struct WindowPolicy: Sendable {
    /// A bound: the parameter and the prefix of its value, `start` and `ge`.
    package struct Bound: Hashable, Sendable {
        package let parameter: Text
        package let prefix: Text

        package init(_ parameter: Text, _ prefix: Text) {
            self.parameter = parameter
            self.prefix = prefix
        }
    }

    /// What of a resource lies within the bounds, both inclusive.
    package enum Measure: Hashable, Sendable {
        /// All of it, from the first to the second of these search parameters.
        case whole(start: Text, end: Text)
        /// Its start.
        case start(Text)

        package var start: Text {
            switch self {
            case .whole(let start, _), .start(let start): start
            }
        }
    }

    /// How a bound is written.
    package enum Form: Hashable, Sendable {
        /// A day of London's calendar: `2019-01-18`.
        case day
        /// A day of UTC's calendar: `2019-01-18`.
        case utcDay
        /// A moment by London's clocks: `2019-01-18T12:00:00+00:00` or `+01:00`.
        case londonInstant
        /// A moment in UTC: `2019-01-18T12:00:00Z`.
        case utcInstant
        /// Any instant of FHIR's.
        case instant
    }

    /// Whether days before today, by stub time, can be asked for (`search.not-past`).
    package enum PastPolicy: Hashable, Sendable {
        case allowed
        case refused
    }

    package let lower: Bound
    package let upper: Bound
    package let forms: [Form]
    package let measure: Measure
    /// Local days that lie between the bounds at most (`search.window`); nil for any number.
    package let maximumDays: Int?
    /// Whether the bounds lie no more days of 24 hours apart than a limit of the stub's says (`search.too-costly`).
    package let isLimited: Bool
    package let past: PastPolicy
    /// What a search breaks in which a bound is missing, or is there twice.
    package let incomplete: Rule
    /// What a bound breaks that cannot be read.
    package let unreadable: Rule
    /// What two bounds break of which one does not have its prefix.
    package let wrongPrefix: Rule

    package init(
        from lower: Bound,
        to upper: Bound,
        _ forms: [Form],
        of measure: Measure,
        maximumDays: Int? = nil,
        isLimited: Bool = false,
        past: PastPolicy = .allowed,
        incomplete: Rule = .searchParameterRequired,
        unreadable: Rule = .searchParameterValue,
        wrongPrefix: Rule? = nil
    ) {
        self.lower = lower
        self.upper = upper
        self.forms = forms
        self.measure = measure
        self.maximumDays = maximumDays
        self.isLimited = isLimited
        self.past = past
        self.incomplete = incomplete
        self.unreadable = unreadable
        self.wrongPrefix = wrongPrefix ?? incomplete
    }
}
