/// Lines that have most of their text in common, as the executable carries them: ten times smaller than they are.
enum PackedLines {
    /// - Parameters:
    ///   - templates: lines with `¤` for each part that is not the same in all of their kind.
    ///   - rows: for each line the place of its template and those parts, with tabs between them. A part begins with a
    ///     byte, `0` and up, for how many bytes it has in common with the one above it, that is of the last line of its
    ///     kind, and goes on with the others.
    static func unpacked(_ templates: [StaticString], _ rows: StaticString) -> [UInt8] {
        let pieces = templates.map { Self.pieces(of: Array($0.description.utf8)) }
        var lines: [UInt8] = []
        var above: [[[UInt8]]] = pieces.map { Array(repeating: [], count: $0.count) }
        for row in rows.description.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            let kind = Int(String(Substring(parts[0]))) ?? 0
            for (place, piece) in pieces[kind].enumerated() {
                if place > 0 {
                    let part = Array(parts[place])
                    above[kind][place] = Array(above[kind][place].prefix(Int(part[0] - shared))) + part.dropFirst()
                    lines.append(contentsOf: above[kind][place])
                }
                lines.append(contentsOf: piece)
            }
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

    /// Stands for nothing in common.
    private static let shared = UInt8(ascii: "0")

    /// What stands before, between and after the gaps of a template.
    private static func pieces(of template: [UInt8]) -> [ArraySlice<UInt8>] {
        let gap = Array("¤".utf8)
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index + gap.count <= template.count {
            if template[index..<index + gap.count].elementsEqual(gap) {
                pieces.append(template[start..<index])
                index += gap.count
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(template[start...])
        return pieces
    }
}
