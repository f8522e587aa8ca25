import AppointmentStub
import FHIR
import HTTPAsking
package import Provider

/// Plays the scenes of a dialect against stubs of its own, over a socket.
package struct ScenePlayer {
    private let dialect: Dialect
    /// One for each set of limits that a scene has asked for.
    private var stages: [SceneLimits: Stage] = [:]

    package init(_ dialect: Dialect) {
        self.dialect = dialect
    }
}

extension ScenePlayer {
    /// Plays a scene and its counterpart, each from the seed data as they are at the start.
    ///
    /// - Throws: `SceneError`: it could not be played to its end.
    package mutating func play(_ scene: Scene) throws(SceneError) -> SceneRecord {
        let stage = try stage(scene.limits)
        try prepare(stage, scene.before)
        let before = try stage.stored(scene.request.appointment)
        let (sent, answer) = try stage.exchange(scene.request)
        let after = try stage.stored(scene.request.appointment)
        let brokenRules = stage.brokenRules
        return SceneRecord(
            scene,
            dialect: dialect,
            origin: stage.origin,
            sent: sent,
            answer: answer,
            brokenRules: brokenRules,
            changes: AppointmentChanges(from: before, to: after).lines,
            counterpartStatus: try status(of: scene.counterpart, on: stage)
        )
    }

    private func status(of counterpart: Scene.Counterpart?, on stage: Stage) throws(SceneError) -> Int? {
        guard let counterpart else { return nil }
        try prepare(stage, counterpart.before)
        return try stage.answer(to: counterpart.request).status
    }

    private func prepare(_ stage: Stage, _ requests: [ConsumerRequest]) throws(SceneError) {
        stage.reset()
        for request in requests {
            let answer = try stage.answer(to: request)
            guard (200...201).contains(answer.status) else { throw .preparation(request.line, status: answer.status) }
        }
    }

    private mutating func stage(_ limits: SceneLimits) throws(SceneError) -> Stage {
        if let stage = stages[limits] { return stage }
        do {
            let stage = try Stage(dialect, limits)
            stages[limits] = stage
            return stage
        } catch {
            throw .stage("\(error)")
        }
    }
}
