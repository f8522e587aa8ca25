import Bytes

/// One place in which two resources do not mean the same.
package struct Difference: Hashable, Sendable {
    /// Where in the sent resource; where in the stored one, if the sent one has nothing there.
    package let path: ElementPath
    /// Nil if the stored resource has nothing there.
    package let stored: JSONValue?
    /// Nil if the sent resource has nothing there.
    package let sent: JSONValue?

    package init(path: ElementPath, stored: JSONValue?, sent: JSONValue?) {
        self.path = path
        self.stored = stored
        self.sent = sent
    }
}

extension Difference {
    /// Every difference in meaning between two resources, in the order of the stored one, and at each level what only
    /// the sent one has at the end.
    ///
    /// No difference is: the order of members; the order of extensions; another spelling of the same moment, wherever
    /// both texts have the form of an instant; another spelling of the same number, since a client library may write
    /// `0.50` as `0.5` and `100` as `1e2`; the version at the end of a reference, which some of them leave out; another
    /// way of writing the same XHTML in a `div`. All other strings are compared by their bytes.
    ///
    /// An extension is matched with one of the same meaning, else with one of the same url; each that is left over is a
    /// difference of its own. All other arrays are compared item by item; any other element that one side lacks is one
    /// difference, whatever it contains.
    ///
    /// - Parameter ignored: elements that are not looked at, on either side.
    package static func between(
        _ stored: JSONValue,
        _ sent: JSONValue,
        ignoring ignored: ElementSet = []
    ) -> [Difference] {
        compared(stored, sent, ignoring: ignored, limit: .max).found
    }

    /// The first of the differences that count, and how many more there are at least.
    ///
    /// A sender decides how much differs; what this keeps does not grow with it: beyond ten times the limit none is
    /// counted.
    package static func first(
        _ limit: Int,
        between stored: JSONValue,
        and sent: JSONValue,
        ignoring ignored: ElementSet,
        where counts: (Difference) -> Bool
    ) -> (differences: [Difference], omitted: Int) {
        let (collected, isCut) = compared(stored, sent, ignoring: ignored, limit: 10 * limit)
        var found = collected.filter(counts)
        if isCut, found.count <= limit {
            // Those that do not count have taken the room of those that do.
            found = between(stored, sent, ignoring: ignored).filter(counts)
        }
        return (Array(found.prefix(limit)), max(0, found.count - limit))
    }

    private static func compared(
        _ stored: JSONValue,
        _ sent: JSONValue,
        ignoring ignored: ElementSet,
        limit: Int
    ) -> (found: [Difference], isCut: Bool) {
        var comparison = Comparison(limit: limit)
        comparison.compare(stored, sent, ignoring: ignored)
        let root = (stored["resourceType"] ?? sent["resourceType"])?.string ?? ""
        let found = comparison.found.map { found in
            Difference(path: ElementPath(root, found.steps.reversed()), stored: found.stored, sent: found.sent)
        }
        return (found, comparison.isCut)
    }
}
