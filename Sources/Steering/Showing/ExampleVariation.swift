import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

/// What of an example may have to be otherwise, so that it succeeds as things are now: what it has may be booked or
/// registered already, or past.
struct ExampleVariation {
    /// How many slots, numbers, or days are tried.
    private static let (slotLimit, numberLimit, dayLimit) = (100, 20, 10)

    var slot: JSONValue = .null
    var day: CivilDay?
    var number = 0
}

extension ExampleVariation {
    /// The example as it is, and then what else can be tried of it.
    ///
    /// - Parameter request: the example as it is.
    static func all(
        of request: Request,
        _ name: Text,
        _ mount: Mount,
        _ state: ProviderState,
        at realTime: Instant
    ) -> [ExampleVariation] {
        let store = state.store(of: mount)
        let now = state.time.now(atRealTime: realTime)
        var variations = [ExampleVariation()]
        for interaction in mount.dialect.interactions where Text(interaction.name.description) == name {
            switch interaction.action {
            case .create(let policy) where policy.booking != nil:
                variations += slots(like: request, in: store, now).map { ExampleVariation(slot: $0) }
            case .create(let policy):
                let count = store.count(ofType: policy.resourceType)
                variations += (count..<count + numberLimit).map { ExampleVariation(number: $0 + 1) }
            case .search:
                variations += days(in: store, now).map { ExampleVariation(day: $0) }
            default: break
            }
            return variations
        }
        return variations
    }

    /// Free slots to come, of the schedule of the one that the request books.
    private static func slots(like request: Request, in store: Store, _ now: Instant) -> [JSONValue] {
        let reference = (try? JSONReader.read(request.content))?["slot"]?[0]?["reference"]?.string
        let schedule = reference.flatMap { ResourceKey(reference: $0) }.flatMap { store.current($0) }?
            .references("schedule").first
        let free = freeSlots(in: store, now) { version in
            schedule.map { version.references("schedule").contains($0) } ?? true
        }
        return free.prefix(slotLimit).compactMap { try? JSONReader.read($0.version.content) }
    }

    /// Today, and the next days with free slots.
    private static func days(in store: Store, _ now: Instant) -> [CivilDay] {
        let starts = freeSlots(in: store, now) { _ in true }.compactMap { $0.version.instant("start") }
        return ([now] + starts).map { LondonTime.day(of: $0) }.reduce(into: []) { days, day in
            if days.count < dayLimit, days.last != day { days.append(day) }
        }
    }

    private static func freeSlots(
        in store: Store,
        _ now: Instant,
        where fits: (Version) -> Bool
    ) -> [FoundResource] {
        store.resources(ofType: "Slot", parameter: "start", in: now..<now.adding(days: 400)) { version in
            version.has("status", "free") && fits(version)
        }
    }
}
