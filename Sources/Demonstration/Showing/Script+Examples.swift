import Bytes
import FHIR
package import Provider
package import Steering

extension Script {
    /// Sound requests of the consumer: about one resource, or those that serve as examples without one being named.
    ///
    /// Which of them succeed depends on what is stored; whoever shows one tries it first.
    package func examples(about key: ResourceKey?) -> [Showcase.Example] {
        let id = key.map(\.id.string)
        guard key.map({ $0.type == "Appointment" }) ?? true else { return [key.map(read)].compactMap(\.self) }
        let own = [
            example("An appointment is read, with its version in the ETag.", consumer.read(id)),
            example("All versions of an appointment are read.", consumer.history(id)),
            example("One version of an appointment is read.", consumer.read(id), ofVersion: true),
            example("An appointment is cancelled.", consumer.cancel(id)),
        ]
        let mount = example("The capability statement is read.", consumer.capabilities())
        let successes = scenes.filter(\.isSuccess)
        guard let id else { return own + [mount] + successes.map { example($0.sentence, $0.request) } }
        return own
            + successes.compactMap { scene in
                scene.request.about(id, insteadOf: consumer.appointment).map { example(scene.sentence, $0) }
            }
    }

    private func read(_ key: ResourceKey) -> Showcase.Example {
        example("A resource is read.", consumer.request("GET", key.description, of: key.type))
    }

    /// - Parameter ofVersion: whether the path goes on to the current version.
    private func example(
        _ sentence: String,
        _ request: ConsumerRequest,
        ofVersion: Bool = false
    ) -> Showcase.Example {
        let (base, release, consumer) = (self.consumer.base, dialect.release, self.consumer)
        let key = request.appointment.map { ResourceKey("Appointment", Text($0)) }
        return Showcase.Example(sentence, about: key) { circumstances in
            var request = consumer.renewed(request).fitting(circumstances)
            if let other = circumstances.base, let path = Text(request.target).dropping(prefix: Text(base)) {
                request.target = other + path.string
            }
            if let version = circumstances.stored["meta"]?["versionId"]?.string {
                request = ofVersion ? request.appending("/_history/\(version)") : request.naming(version: version)
            }
            return try? request.bytes(
                host: circumstances.host,
                now: circumstances.now,
                stored: circumstances.stored,
                release: release
            )
        }
    }
}

extension Scene {
    /// Whether its request alone is carried out.
    fileprivate var isSuccess: Bool {
        (200...299).contains(expected.status) && expected.rule == nil && before.isEmpty && limits == SceneLimits()
            && request.withheldBytes == 0
    }
}

extension ConsumerRequest {
    /// The same request about another appointment; nil where it does not only name the one it is about, but tells of it.
    fileprivate func about(_ id: String, insteadOf own: String) -> ConsumerRequest? {
        guard appointment == own, let (before, after) = Text(target).split(at: Text(own)) else { return nil }
        switch body {
        case .bytes, .json: return nil
        case .none, .stored: break
        }
        var request = with(target: "\(before)\(id)\(after)")
        request.appointment = id
        return request
    }

    /// With the current version in If-Match, where it names one.
    fileprivate func naming(version: Text) -> ConsumerRequest {
        let names = fields.contains { field in
            guard case .text(let tag) = field.value else { return false }
            return Text(field.name).equalsIgnoringCase("If-Match") && tag != "*"
        }
        return names ? with("If-Match", .text("W/\"\(version)\"")) : self
    }
}
