import Bytes

/// Collects the children of one element: items of one name side by side become one member.
struct XMLSiblings {
    /// The name that is being collected; empty before the first.
    private(set) var name: Text = ""
    /// Where it stands in the document, the first time.
    private(set) var range = 0..<0
    /// What it stands for; nil if the type does not have it.
    private(set) var wire: WireElement?
    /// Place of the last known element in its type; -1 before the first.
    private(set) var place = -1
    /// The name of the last known element, and of the last of any kind, for messages.
    private(set) var previous: Text = ""
    private(set) var last: Text = ""
    /// How many items of the name there are so far.
    private(set) var count = 0

    /// The only item, of an element that does not repeat; else they are in the arrays.
    private var value: JSONValue?
    private var sibling: JSONValue?
    private var values: [JSONValue] = []
    private var hasValue = false
    /// Ids and extensions of primitives; empty as long as there are none.
    private var siblings: [JSONValue] = []
    /// Where the members of unknown names are: these alone may come in any order.
    private var unknown: [Text: Int] = [:]

    /// Whether the next item is one of several.
    var isArray: Bool { count > 0 || wire?.repeats == true }

    mutating func begin(_ name: Text, at range: Range<Int>, _ wire: WireElement) {
        self.name = name
        self.range = range
        self.wire = wire
        place = wire.element
        previous = name
        last = name
    }

    mutating func beginUnknown(_ name: Text, at range: Range<Int>) {
        self.name = name
        self.range = range
        last = name
        wire = nil
    }

    /// Adds an item: a value, id and extensions of a primitive, or both; with neither the element was empty.
    mutating func append(_ item: JSONValue?, _ itemSibling: JSONValue? = nil) {
        if !isArray {
            value = item
            sibling = itemSibling
        } else {
            if count == 1, wire?.repeats != true { moveFirstIntoArrays() }
            appendToArrays(item, itemSibling)
        }
        count += 1
    }

    /// Makes members of what has been collected.
    mutating func finish(into members: inout [JSONObject.Member]) {
        guard count > 0 else { return }
        if wire == nil {
            finishUnknown(into: &members)
        } else if count == 1, wire?.repeats == false {
            if value != nil || sibling == nil { members.append(JSONObject.Member(name, value.take() ?? .null)) }
            if let sibling = sibling.take() { members.append(JSONObject.Member("_\(name)", sibling)) }
        } else {
            if hasValue || siblings.isEmpty { members.append(JSONObject.Member(name, .array(values))) }
            if !siblings.isEmpty { members.append(JSONObject.Member("_\(name)", .array(siblings))) }
        }
        clear()
    }
}

extension XMLSiblings {
    private mutating func moveFirstIntoArrays() {
        count = 0
        appendToArrays(value, sibling)
        count = 1
    }

    /// Null fills the gaps in either array.
    private mutating func appendToArrays(_ item: JSONValue?, _ itemSibling: JSONValue?) {
        values.append(item ?? .null)
        if item != nil { hasValue = true }
        if let itemSibling {
            if siblings.isEmpty { siblings = Array(repeating: .null, count: count) }
            siblings.append(itemSibling)
        } else if !siblings.isEmpty {
            siblings.append(.null)
        }
    }

    /// Joins the items to those that came before under this name, and so what stands beside them.
    private mutating func finishUnknown(into members: inout [JSONObject.Member]) {
        let before = join(count == 1 ? [value ?? .null] : values, as: name, after: 0, in: &members)
        let beside = count == 1 ? sibling.map { [$0] } ?? [] : siblings
        if !beside.isEmpty { _ = join(beside, as: "_\(name)", after: before, in: &members) }
    }

    /// Adds items behind so many others at least; returns how many there were.
    private mutating func join(
        _ added: [JSONValue],
        as name: Text,
        after count: Int,
        in members: inout [JSONObject.Member]
    ) -> Int {
        guard let index = unknown[name] else {
            unknown[name] = members.count
            let items = Array(repeating: .null, count: count) + added
            members.append(JSONObject.Member(name, items.count == 1 ? items[0] : .array(items)))
            return 0
        }
        var items = members[index].value.array ?? [members[index].value]
        // Out of the tree, so that the array has one owner and is not copied for every item.
        members[index].value = .null
        let before = items.count
        if before < count { items += Array(repeating: .null, count: count - before) }
        items += added
        members[index].value = .array(items)
        return before
    }

    private mutating func clear() {
        name = ""
        range = 0..<0
        wire = nil
        count = 0
        value = nil
        sibling = nil
        if hasValue || !values.isEmpty { values = [] }
        if !siblings.isEmpty { siblings = [] }
        hasValue = false
    }
}
