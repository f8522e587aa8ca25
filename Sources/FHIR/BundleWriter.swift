import Bytes

/// Writes a Bundle in parts, an entry at a time, so that it never stands whole in memory.
///
/// The parts one behind the other are what `WireFormat.write` makes of the whole Bundle.
package struct BundleWriter {
    private let format: WireFormat
    private let definitions: Definitions
    private let layout: JSONWriter.Layout
    private var hasEntries = false

    package init(_ format: WireFormat, _ release: Release, layout: JSONWriter.Layout = .compact) {
        self.format = format
        definitions = Definitions.of(release)
        self.layout = layout
    }
}

extension BundleWriter {
    /// What comes before the entries.
    ///
    /// - Parameter bundle: the Bundle without them; for a Bundle that has none that is all, but for the end.
    package mutating func start(_ bundle: JSONObject, hasEntries: Bool) throws(XMLWritingError) -> [UInt8] {
        guard format == .json else {
            return XMLWriter.start(ofResource: Self.name, definitions: definitions, layout: layout)
                + (try XMLWriter.members(bundle, ofResource: Self.name, definitions: definitions, layout: layout))
        }
        var bytes: [UInt8] = []
        if hasEntries {
            JSONWriter.append(bundle, upToList: "entry", to: &bytes, layout: layout)
        } else {
            JSONWriter.append(.object(bundle), to: &bytes, layout: layout)
        }
        return bytes
    }

    /// The next entry, with what separates it from the one before.
    package mutating func entry(_ entry: JSONValue) throws(XMLWritingError) -> [UInt8] {
        guard format == .json else {
            let members: JSONObject = ["entry": [entry]]
            return try XMLWriter.members(members, ofResource: Self.name, definitions: definitions, layout: layout)
        }
        var bytes: [UInt8] = []
        JSONWriter.append(item: entry, isFirst: !hasEntries, level: 2, to: &bytes, layout: layout)
        hasEntries = true
        return bytes
    }

    /// What comes before and behind the resource of the next entry where the resource's own text, in compact JSON, can
    /// stand there as it is; nil where it must be read and written anew.
    ///
    /// - Parameters:
    ///   - before: the members of the entry before the resource.
    ///   - after: those behind it.
    package mutating func frame(before: JSONObject, after: JSONObject) -> (start: [UInt8], end: [UInt8])? {
        guard format == .json, layout == .compact else { return nil }
        var start = hasEntries ? [UInt8(ascii: ",")] : []
        JSONWriter.append(.object(before), to: &start)
        start.removeLast()
        start += (before.members.isEmpty ? #""resource":"# : #","resource":"#).utf8
        var end = JSONWriter.write(.object(after))
        if after.members.isEmpty { end.removeFirst() } else { end[0] = UInt8(ascii: ",") }
        hasEntries = true
        return (start, end)
    }

    /// What comes behind the last entry.
    package func end() -> [UInt8] {
        guard format == .json else {
            return XMLWriter.end(ofResource: Self.name, definitions: definitions, layout: layout)
        }
        var bytes: [UInt8] = []
        if hasEntries { JSONWriter.appendEnd(ofListAtLevel: 2, to: &bytes, layout: layout) }
        return bytes
    }

    private static let name: Text = "Bundle"
}
