/// Lines that have most of their text in common, as the executable carries them: ten times smaller than they are.
enum PackedLines {
    /// - Parameters:
    ///   - templates: lines with `¤` for each part that is not the same in all of their kind.
    ///   - rows: for each line the place of its template and those parts, with tabs between them.
    static func unpacked(_ templates: [StaticString], _ rows: StaticString) -> [UInt8] {
        let pieces = templates.map { Self.pieces(of: Array($0.description.utf8)) }
        var lines: [UInt8] = []
        for row in rows.description.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            let template = pieces[Int(String(Substring(parts[0]))) ?? 0]
            for (place, piece) in template.enumerated() {
                if place > 0 { lines.append(contentsOf: parts[place]) }
                lines.append(contentsOf: piece)
            }
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

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
