import Bytes
import Dispatch
package import FHIR
import Synchronization

/// Gathers the resources of one dialect from its files, on all cores.
package struct SeedCollector {
    private let dialect: Dialect
    private let reader: SeedReader
    package private(set) var resources: [ResourceKey: Version] = [:]
    package private(set) var faults: [SeedProblem] = []
    /// Where each was first found, for the message about a second one.
    private var origins: [ResourceKey: String] = [:]

    /// - Parameters:
    ///   - days: moves all times by so many days.
    ///   - referenceTime: the time of resources that do not say when they were last updated.
    ///   - trusts: whether the files are known to be sound, and are not checked.
    package init(
        dialect: Dialect,
        movedBy days: Int = 0,
        referenceTime: Instant = Instant(unixSeconds: 0),
        trusting trusts: Bool = false
    ) {
        self.dialect = dialect
        reader = SeedReader(dialect: dialect, movedBy: days, referenceTime: referenceTime, trusting: trusts)
    }
}

extension SeedCollector {
    /// Reads a file; a name that says nothing of the format is a fault, except one that begins with `README`.
    package mutating func add(_ file: SeedFile) {
        switch file.format {
        case .ndjson?: addLines(of: file)
        case .json?: addWhole(file, format: .json)
        case .xml?: addWhole(file, format: .xml)
        case nil where file.isReadMe: break
        case nil:
            faults.append(
                SeedProblem(file: file.shownAs, reason: "expected a name that ends in .json, .ndjson or .xml")
            )
        }
    }

    /// The dialect whose folder a file lies in; nil if it lies in none.
    private func owner(of file: SeedFile) -> Dialect? {
        file.folder.flatMap { Dialect.named(Text($0)) }
    }

    private mutating func addWhole(_ file: SeedFile, format: WireFormat) {
        do {
            let bytes = try file.bytes()
            let owner = owner(of: file)
            take(reader.resources(in: bytes, format: format, of: file.shownAs, ownedBy: owner), from: file)
        } catch {
            faults += error.faults
        }
    }

    /// Reads a file of lines in portions of whole lines, so that a large one is never in memory twice.
    private mutating func addLines(of file: SeedFile) {
        var portion = LinePortion()
        switch file.content {
        case .bytes(let bytes):
            portion.append(bytes[...])
        case .file(let path):
            do {
                try Folder.blocks(of: path) { block in
                    portion.append(block)
                    if portion.isLarge { take(readLines(portion.wholeLines(), of: file), from: file) }
                }
            } catch {
                faults.append(SeedProblem(file: file.shownAs, reason: "cannot be read: \(error.reason)"))
            }
        }
        take(readLines(portion.rest(), of: file), from: file)
    }

    private func readLines(_ lines: [LinePortion.Line], of file: SeedFile) -> [SeedReader.Outcome] {
        let step = 64
        let batches = (lines.count + step - 1) / step
        let owner = owner(of: file)
        let results = Mutex([[SeedReader.Outcome]](repeating: [], count: batches))
        DispatchQueue.concurrentPerform(iterations: batches) { batch in
            let part = lines[(batch * step)..<min(lines.count, (batch + 1) * step)]
            let outcomes = part.flatMap { line in
                reader.resources(
                    in: line.bytes,
                    of: file.shownAs,
                    startingAtLine: line.number,
                    ownedBy: owner
                )
            }
            results.withLock { $0[batch] = outcomes }
        }
        return results.withLock { $0.flatMap(\.self) }
    }

    private mutating func take(_ outcomes: [SeedReader.Outcome], from file: SeedFile) {
        for outcome in outcomes {
            switch outcome {
            case .faults(let found):
                faults += found
            case .resource(let key, let version, _, let place):
                guard resources.updateValue(version, forKey: key) == nil else {
                    let first = origins[key] ?? file.shownAs
                    let reason = "\(key.type).id: duplicate id \(key.id), first seen in \(first)"
                    faults.append(SeedProblem(file: file.shownAs, position: place.position, reason: reason))
                    continue
                }
                // A file of many thousands is remembered by what is not in it.
                if file.format != .ndjson { origins[key] = file.shownAs }
            }
        }
    }
}

/// The lines of a file that comes in blocks.
private struct LinePortion {
    struct Line {
        let number: Int
        let bytes: [UInt8]
    }

    private var bytes: [UInt8] = []
    private var lineNumber = 1

    var isLarge: Bool { bytes.count >= 4 << 20 }

    mutating func append(_ block: ArraySlice<UInt8>) {
        bytes += block
    }

    /// Takes out the lines whose end has come.
    mutating func wholeLines() -> [Line] {
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let lines = lines(in: bytes[...end])
        bytes = Array(bytes[(end + 1)...])
        return lines
    }

    /// Takes out all that is left.
    mutating func rest() -> [Line] {
        defer { bytes = [] }
        return lines(in: bytes[...])
    }

    /// Lines with something on them.
    private mutating func lines(in slice: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var start = slice.startIndex
        while start < slice.endIndex {
            let end = slice[start...].firstIndex(of: UInt8(ascii: "\n")) ?? slice.endIndex
            let line = slice[start..<end]
            if line.contains(where: { $0 > 0x20 }) {
                lines.append(Line(number: lineNumber, bytes: Array(line)))
            }
            lineNumber += 1
            start = end + 1
        }
        return lines
    }
}
