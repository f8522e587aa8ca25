import Exchanging
public import AppointmentStub
import Provider

/// Plays every documented outcome of the dialects against a private stub, and says how each went.
public enum Demo {
    /// Plays the scripts of one dialect, or of all.
    ///
    /// - Parameters:
    ///   - name: the name of the dialect; nil for all.
    ///   - write: gets the transcript in paragraphs.
    /// - Returns: whether all outcomes were as documented.
    /// - Throws: `StubError`: there is no dialect of that name, or the private stub could not start.
    public static func play(dialect name: String?, write: (String) -> Void) throws(StubError) -> Bool {
        var differing = 0
        var count = 0
        for script in try scripts(of: name) {
            differing += try play(script, write)
            count += script.scenes.count
        }
        write(
            differing == 0
                ? "\(count) outcomes, all as documented."
                : "\(count) outcomes, \(differing) not as documented: look for DIFFERS."
        )
        return differing == 0
    }

    private static func scripts(of name: String?) throws(StubError) -> [Script] {
        guard let name else { return Script.all }
        let scripts = Script.all.filter { $0.dialect.name == name }
        guard !scripts.isEmpty else {
            let known = Script.all.map(\.dialect.name).joined(separator: ", ")
            throw StubError.badConfiguration("there is no dialect \(name); there are \(known)")
        }
        return scripts
    }

    /// - Returns: how many outcomes differ from what is documented.
    static func play(_ script: Script, _ write: (String) -> Void) throws(StubError) -> Int {
        var configuration = StubConfiguration.embedded
        configuration.mounts = [.init(path: script.dialect.basePath.description, dialect: script.dialect.name)]
        let stub = try StubServer(configuration)
        let address = try stub.listen()
        defer { stub.stop(within: .zero) }
        let player = ScenePlayer(
            script.dialect,
            in: stub.sandbox,
            at: address,
            unixSeconds: stub.setting.clock.unixSeconds
        )
        write("\(script.dialect.title)\n\(String(repeating: "=", count: script.dialect.title.count))\n")
        var differing = 0
        for (index, scene) in script.scenes.enumerated() {
            let (lines, isAsDocumented) = performance(of: scene, number: index + 1, by: player)
            write(lines.joined(separator: "\n") + "\n")
            if !isAsDocumented { differing += 1 }
        }
        return differing
    }

    private static func performance(of scene: Scene, number: Int, by player: ScenePlayer) -> ([String], Bool) {
        do {
            let record = try player.play(scene)
            return (record.transcript(number: number), record.differences.isEmpty)
        } catch {
            return (["\(number). \(scene.sentence)", "   DIFFERS: \(error)"], false)
        }
    }
}
