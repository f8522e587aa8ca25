import Bytes

/// Finds where elements stand in an XML text that has been read without fault.
///
/// The slow way round, for messages: every call goes through the text again.
package struct XMLPositions {
    private let bytes: [UInt8]

    /// - Parameter bytes: a text that `XMLReader` accepts.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The place of the `<` of the element's start tag, or of its attribute, as `id` and `url` mostly are; for one that
    /// is not there, of its nearest ancestor.
    ///
    /// The names are those of JSON: `contained[0].status` is found in the resource's own element within `contained`. A
    /// path's root is not looked at.
    package func position(of path: ElementPath) -> TextPosition {
        TextPosition(ofByte: offset(of: path.steps), in: bytes.span)
    }

    private func offset(of steps: [ElementPath.Step]) -> Int {
        guard var parser = try? XMLParser(bytes), (try? parser.next()) == .start else { return 0 }
        return Walk(parser: parser).find(steps[...])
    }
}

/// A place in a document: behind the start tag of an element.
private struct Walk {
    var parser: XMLParser

    /// Follows the steps down from this element, as far as they lead.
    func find(_ steps: ArraySlice<ElementPath.Step>) -> Int {
        guard case .member(let member)? = steps.first else { return parser.eventRange.lowerBound }
        // What JSON keeps in `_status` is in `status` here.
        let name = member.withoutUnderscore
        if let attribute = offset(ofAttribute: name) { return attribute }
        var rest = steps.dropFirst()
        var index = 0
        if case .item(let item)? = rest.first {
            index = item
            rest.removeFirst()
        }
        if let item = child(after: index, where: { $0 == name }) { return item.find(rest) }
        if let first = child(where: { $0 == name }) { return first.find([]) }
        return resource?.find(steps) ?? find([])
    }

    /// The value of a primitive is the element's own, not one of its children.
    private func offset(ofAttribute name: Text) -> Int? {
        guard name != "value" else { return nil }
        return parser.attributes.first { parser.string($0.name.range) == name }?.range.lowerBound
    }

    /// The resource in an element around one, such as `contained`; only names of resources begin with a capital.
    private var resource: Walk? {
        isCapital(parser.localName) ? nil : child(where: isCapital)
    }

    private func isCapital(_ name: Text) -> Bool {
        name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    }

    /// The child of a wanted name that comes after so many others.
    private func child(after count: Int = 0, where isWanted: (Text) -> Bool) -> Walk? {
        var walk = self
        var count = count
        while let event = try? walk.parser.next(), walk.parser.depth >= parser.depth {
            guard event == .start else { continue }
            // A narrative may be as deep again; what can be read is as deep as it may be.
            walk.parser.countDepthAnew()
            guard walk.parser.depth == parser.depth + 1, isWanted(walk.parser.localName) else { continue }
            if count == 0 { return walk }
            count -= 1
        }
        return nil
    }
}
