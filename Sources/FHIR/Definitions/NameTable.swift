import Bytes

/// From a name on the wire to its element, in constant time.
///
/// `Dictionary` is safe against chosen keys, and pays for it with some 30 ns a look-up; here the keys are the
/// standard's own, so a few bytes of the name tell them apart.
struct NameTable: Sendable {
    private var names: [Text] = []
    private var elements: [WireElement] = []
    /// Places in `names` plus 1, at the hash of the name or the next free slot; 0 is free.
    private var slots: [UInt16] = []

    init(_ definitions: [ElementDefinition]) {
        for (place, definition) in definitions.enumerated() {
            append(definition, at: place)
        }
        var capacity = 4
        while capacity < names.count * 3 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
        for (place, name) in names.enumerated() {
            var slot = Self.hash(name.utf8.span) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = UInt16(truncatingIfNeeded: place + 1)
        }
    }

    subscript(name: Text) -> WireElement? {
        place(of: name.utf8.span).map { elements[$0] }
    }

    /// Where a name in UTF-8 stands in the table; nil if it does not.
    ///
    /// Reading XML finds all but unknown names so, and makes no string of any.
    func place(of name: Span<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if names[place].utf8.span.equals(name) { return place }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func name(at place: Int) -> Text { names[place] }

    func element(at place: Int) -> WireElement { elements[place] }

    private mutating func append(_ definition: ElementDefinition, at place: Int) {
        for (index, type) in definition.types.enumerated() {
            let name = definition.wireName(of: type)
            names.append(name)
            elements.append(WireElement(definition, at: place, type: index, isSibling: false))
            guard case .primitive = type.content, !definition.isAttribute else { continue }
            names.append("_\(name)")
            elements.append(WireElement(definition, at: place, type: index, isSibling: true))
        }
    }

    /// From the length and a few bytes, enough to part the names of one type.
    private static func hash(_ bytes: Span<UInt8>) -> Int {
        let count = bytes.count
        guard count > 0 else { return 0 }
        let ends = Int(bytes[0]) &* 31 &+ Int(bytes[count - 1])
        return (ends &* 31 &+ Int(bytes[count / 2])) &* 31 &+ count
    }
}

extension WireElement {
    fileprivate init(_ definition: ElementDefinition, at place: Int, type index: Int, isSibling: Bool) {
        let type = definition.types[index]
        element = place
        self.type = index
        content = type.content
        self.isSibling = isSibling
        isChoice = definition.isChoice
        isAttribute = definition.isAttribute
        repeats = definition.repeats
        isForbidden = definition.maximum == 0
        limitsTargets = type.name == "Reference" && !type.targets.isEmpty
        codes = type.codes
    }
}
