package import AppointmentStub
import Bytes
import FHIR
import Provider
import Steering

extension StubConfiguration {
    /// Gives the stub what the demonstration can show: its scenes, and requests that succeed.
    package mutating func showDemonstration() {
        showcase = Showcase(
            scenes: { Script.all.flatMap { $0.json.array ?? [] } },
            play: { (id) throws(ShowError) in try Demo.record(of: id)?.json },
            examples: { dialect, key in
                Script.all.first { $0.dialect.name == dialect }?.examples(about: key) ?? []
            }
        )
    }
}

extension Demo {
    /// Plays the scene of an id; nil if there is none.
    fileprivate static func record(of id: Text) throws(ShowError) -> SceneRecord? {
        for script in Script.all {
            guard let scene = script.scenes.first(where: { Text($0.id) == id }) else { continue }
            do {
                var player = ScenePlayer(script.dialect)
                return try player.play(scene)
            } catch {
                throw ShowError("\(error)")
            }
        }
        return nil
    }
}
