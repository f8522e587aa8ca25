import Bytes
import FHIR

/// The reason a consumer gives, found where the dialect places it.
struct CancellationReason {
    private let url: Text?
    /// The name and value of the element that carries it, in a release that has one.
    private let element: (name: Text, value: JSONValue?)?
    /// The extensions that carry a reason, with their places in the sent appointment.
    private let carriers: [(index: Int, value: JSONValue)]

    init(placement: CancellationPolicy.ReasonPlacement, in appointment: JSONObject) {
        switch placement {
        case .extension(let url):
            element = nil
            self.url = url
            carriers = (appointment["extension"]?.array ?? []).enumerated()
                .filter { $0.element["url"]?.string == url }
                .map { (index: $0.offset, value: $0.element) }
        case .cancelationReason:
            url = nil
            carriers = []
            element = ("cancelationReason", appointment["cancelationReason"])
        case .absent:
            element = nil
            url = nil
            carriers = []
        }
    }
}

extension CancellationReason {
    /// What is wrong with how the reason is given.
    func problems(need: CancellationPolicy.ReasonNeed) -> [Problem] {
        guard let url else { return [] }
        if carriers.isEmpty {
            guard need == .required else { return [] }
            return [
                Problem(
                    .cancelReasonRequired,
                    at: .element(ElementPath("Appointment", [.member("extension")])),
                    expected: "an extension \(url) with a valueString",
                    found: "no such extension"
                )
            ]
        }
        let surplus = carriers.dropFirst().map {
            Problem(.cancelReasonOnce, at: .element(path($0.index)), expected: "one reason", found: "another one")
        }
        return carriers.flatMap { valueProblems(of: $0.value, at: path($0.index)) } + surplus
    }

    /// Whether a difference lies in the reason itself, which a cancellation adds or gives anew.
    func explains(_ difference: Difference) -> Bool {
        let steps = difference.path.steps
        if let element { return steps.first == .member(element.name) }
        guard let url, steps.first == .member("extension") else { return false }
        guard difference.sent != nil else {
            return steps.count == 2 && difference.stored?["url"]?.string == url
        }
        guard steps.count > 1, case .item(let index) = steps[1] else { return false }
        return carriers.contains { $0.index == index }
    }

    /// Puts the reason where it was sent among the extensions, in the place of one that is stored already, and into the
    /// description if so ruled.
    func write(into appointment: inout JSONObject, description policy: CancellationPolicy.DescriptionPolicy) {
        if let element { appointment.replace(element.name, by: element.value) }
        guard let carrier = carriers.first, let text = carrier.value["valueString"]?.string else { return }
        var extensions = (appointment["extension"]?.array ?? []).filter { $0["url"]?.string != url }
        extensions.insert(carrier.value, at: min(carrier.index, extensions.count))
        appointment["extension"] = .array(extensions)
        guard policy == .prefixedWithReason else { return }
        let prefix = "Cancellation reason: \(text)"
        let old = appointment["description"]?.string
        appointment.replace("description", by: .string(old.map { "\(prefix) - \n\($0)" } ?? prefix))
    }

    private func valueProblems(of carrier: JSONValue, at path: ElementPath) -> [Problem] {
        guard let value = carrier["valueString"] else {
            let others = carrier.object?.members.map(\.name).filter { $0 != "url" && $0 != "id" } ?? []
            return [
                Problem(
                    .cancelReasonKind,
                    at: .element(path),
                    expected: "valueString",
                    found: others.isEmpty ? "no value" : others.joined(separator: ", ")
                )
            ]
        }
        let place = Problem.Location.element(path.appending("valueString"))
        // An element without a value, which XML can have, says as little as an empty string.
        guard let text: Text = value == .null ? "" : value.string else {
            return [Problem(.cancelReasonKind, at: place, expected: "a string", found: value.shown)]
        }
        let others = (carrier.object?.members.map(\.name) ?? []).filter { $0 != "url" && $0 != "valueString" }
        guard others.isEmpty else {
            let found = "\(others.joined(separator: ", ")) beside it"
            return [Problem(.cancelReasonKind, at: .element(path), expected: "url and valueString only", found: found)]
        }
        guard text.string.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return [] }
        return [Problem(.cancelReasonText, at: place, expected: "a reason", found: value.shown)]
    }

    private func path(_ index: Int) -> ElementPath {
        ElementPath("Appointment", [.member("extension"), .item(index)])
    }
}
