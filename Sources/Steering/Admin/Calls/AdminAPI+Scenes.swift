import Bytes
import FHIR
import HTTP

extension AdminAPI {
    /// What can be shown.
    static let sceneCalls: [AdminCall] = [
        AdminCall(
            .get,
            "scenes",
            "listScenes",
            "Lists every documented outcome as a scene, in the order in which they are shown.",
            query: [QueryParameter("dialect", .text, "only those of this dialect")],
            success: (200, "scenes; empty if the stub was started without them")
        ) { (call, api) throws(CallError) in
            let dialect = call.query("dialect")
            let scenes = (api.showcase?.scenes() ?? []).filter { dialect == nil || $0["dialect"]?.string == dialect }
            return .json(["scenes": .array(scenes)])
        },
        AdminCall(
            .post,
            "scenes/{id}",
            "playScene",
            "Plays a scene against a stub of its own, so that nothing here changes, and returns how it went.",
            success: (200, "the request, the answer, the broken rules, and the changes")
        ) { (call, api) throws(CallError) in
            let id = call.parameter("id")
            guard let showcase = api.showcase, showcase.scenes().contains(where: { $0["id"]?.string == id }) else {
                throw CallError(.notFound, "there is no scene \(id); GET /__admin/scenes lists them")
            }
            return .later { pending in
                let isAccepted = showcase.plays.enqueue { pending.answer(played(id, by: showcase)) }
                guard !isAccepted else { return }
                pending.answer(CallError(.serviceUnavailable, "too many scenes are waiting to be played").response)
            }
        },
    ]

    private static func played(_ id: Text, by showcase: Showcase) -> Response {
        do {
            guard let record = try showcase.play(id) else {
                return CallError(.notFound, "there is no scene \(id)").response
            }
            return .json(.ok, record)
        } catch {
            return CallError(.internalServerError, "the scene could not be played: \(error.reason)").response
        }
    }
}
