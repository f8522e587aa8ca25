import Bytes
import FHIR

extension CancellationPolicy.AbsentElements {
    /// Whether a difference is only that the request leaves out what it may leave out.
    func allows(_ difference: Difference) -> Bool {
        let steps = difference.path.steps
        guard difference.sent == nil, case .member(let name)? = steps.first else { return false }
        switch steps.count {
        case 1 where name != "extension": return elements.contains(name)
        // The last of the extensions left out leaves no array.
        case 1: return (difference.stored?.array ?? []).allSatisfy(allows(extension:))
        case 2 where name == "extension": return difference.stored.map(allows(extension:)) ?? false
        default: return false
        }
    }

    private func allows(extension stored: JSONValue) -> Bool {
        stored["url"]?.string.map { extensions.contains($0) } ?? false
    }
}
