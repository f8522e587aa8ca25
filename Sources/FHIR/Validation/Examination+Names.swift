import Bytes

extension Examination {
    /// Reports a name that the type does not have, and says what may have been meant.
    mutating func unknown(_ name: Text, in type: TypeDefinition) {
        var found = name.quoted
        let other = definitions.release.other
        if Definitions.of(other).type(named: type.name)?.element(named: name) != nil {
            found += ", which only \(other) has"
        } else if let near = nearest(to: name, in: type) {
            found += "; did you mean \(near)?"
        }
        let expected = "an element of \(type.name) in \(definitions.release)"
        report(.unknownElement, below: [.member(name.cut(after: 80))], expected: expected, found: found)
    }

    /// The name of an element that differs in case only, or in a letter or two.
    private func nearest(to name: Text, in type: TypeDefinition) -> Text? {
        // Guessing costs more than all other checks, so a body with many unknown names gets few guesses.
        guard name.utf8.count < 40, findings.count < 20 else { return nil }
        let letters = Array(name.lowercased.utf8)
        var best: (name: Text, distance: Int)?
        for element in type.elements {
            for candidate in element.types.map(element.wireName) {
                let distance = Self.distance(letters, Array(candidate.lowercased.utf8))
                if distance <= min(2, letters.count / 3), distance < best?.distance ?? 3 {
                    best = (candidate, distance)
                }
            }
        }
        return best?.name
    }

    /// Letters to put in, leave out or replace (Levenshtein).
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        guard abs(first.count - second.count) <= 2 else { return 3 }
        var row = Array(0...second.count)
        for (i, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in second.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[second.count]
    }
}
