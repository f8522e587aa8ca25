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
    /// - Throws: `StubError`: there is no dialect of that name.
    public static func play(dialect name: String?, write: (String) -> Void) throws(StubError) -> Bool {
        var mismatching = 0
        var count = 0
        for script in try scripts(of: name) {
            mismatching += play(script, write)
            count += script.scenes.count
        }
        write(
            mismatching == 0
                ? "\(count) outcomes, all as documented."
                : "\(count) outcomes, \(mismatching) not as documented: look for MISMATCH."
        )
        return mismatching == 0
    }

    private static func scripts(of name: String?) throws(StubError) -> [Script] {
        guard let name else { return Script.all }
        let scripts = Script.all.filter { $0.dialect.name == name }
        guard !scripts.isEmpty else {
            let known = Script.all.map(\.dialect.name).joined(separator: ", ")
            throw StubError.badConfiguration("unknown dialect \(name); the dialects are \(known)")
        }
        return scripts
    }

    /// - Returns: how many outcomes differ from what is documented.
    static func play(_ script: Script, _ write: (String) -> Void) -> Int {
        let title = script.dialect.title
        write("\(title)\n\(String(repeating: "=", count: title.count))\n")
        var player = ScenePlayer(script.dialect)
        var mismatching = 0
        for (index, scene) in script.scenes.enumerated() {
            let (lines, isAsDocumented) = performance(of: scene, number: index + 1, by: &player)
            write(lines.joined(separator: "\n") + "\n")
            if !isAsDocumented { mismatching += 1 }
        }
        return mismatching
    }

    private static func performance(
        of scene: Scene,
        number: Int,
        by player: inout ScenePlayer
    ) -> (lines: [String], isAsDocumented: Bool) {
        do {
            let record = try player.play(scene)
            return (record.transcript(number: number), record.mismatches.isEmpty)
        } catch {
            return (["\(number). \(scene.sentence)", "   MISMATCH: \(error)"], false)
        }
    }
}
