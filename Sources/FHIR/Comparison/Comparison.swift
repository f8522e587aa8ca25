import Bytes

/// One comparison of two trees.
///
/// A difference gets its path from the inside out while the calls return, so that what is equal pays nothing for paths.
struct Comparison {
    struct Found {
        /// From the innermost to the outermost.
        var steps: [ElementPath.Step] = []
        let stored: JSONValue?
        let sent: JSONValue?
    }

    /// How many differences are collected.
    private let limit: Int
    private(set) var found: [Found] = []
    /// Whether there are differences beyond the limit.
    private(set) var isCut = false

    init(limit: Int = .max) {
        self.limit = limit
    }

    /// Adds what differs between two values at the same place.
    mutating func compare(_ stored: JSONValue, _ sent: JSONValue, ignoring ignored: ElementSet? = nil) {
        switch stored {
        case .string(let text):
            if case .string(let other) = sent, SameMeaning.strings(text, other) { return }
        case .object(let object):
            if case .object(let other) = sent { return compare(object, other, ignoring: ignored) }
        case .array(let items):
            if case .array(let others) = sent { return compare(items, others, ignoring: ignored) }
        case .number(let digits):
            if case .number(let other) = sent, SameMeaning.numbers(digits, other) { return }
        case .boolean(let value):
            if case .boolean(value) = sent { return }
        case .null:
            if case .null = sent { return }
        }
        collect(stored, sent)
    }

    /// Adds what one side alone has, unless nothing of it counts.
    mutating func add(stored: JSONValue? = nil, sent: JSONValue? = nil, ignoring ignored: ElementSet? = nil) {
        if let ignored, let value = stored ?? sent, ignored.covers(value) { return }
        collect(stored, sent)
    }

    private mutating func collect(_ stored: JSONValue?, _ sent: JSONValue?) {
        if found.count < limit {
            found.append(Found(stored: stored, sent: sent))
        } else {
            isCut = true
        }
    }

    /// Leads from the place where the differences from an index on were found to the element around it.
    mutating func step(_ step: @autoclosure () -> ElementPath.Step, from start: Int) {
        guard found.count > start else { return }
        let step = step()
        for index in start..<found.count {
            found[index].steps.append(step)
        }
    }

    private mutating func compare(_ stored: JSONObject, _ sent: JSONObject, ignoring ignored: ElementSet?) {
        var lookup = MemberLookup(sent.members)
        var matched = 0
        for member in stored.members {
            let other = lookup.value(of: member.name)
            matched += other == nil ? 0 : 1
            compare(member.name, member.value, other, ignoring: ignored)
        }
        guard matched < sent.members.count else { return }
        var storedLookup = MemberLookup(stored.members)
        for member in sent.members where storedLookup.value(of: member.name) == nil {
            compare(member.name, nil, member.value, ignoring: ignored)
        }
    }

    private mutating func compare(
        _ name: Text,
        _ stored: JSONValue?,
        _ sent: JSONValue?,
        ignoring ignored: ElementSet?
    ) {
        let inside = ignored?.inside(name)
        if let inside, inside.isWhole { return }
        let start = found.count
        switch (stored, sent) {
        case (.array(let stored)?, .array(let sent)?) where Self.isWithoutOrder(name):
            compare(extensions: stored, sent, ignoring: inside)
        // Each extension is a statement of its own, also when it is the first.
        case (.array(let stored)?, nil) where Self.isWithoutOrder(name) && !stored.isEmpty:
            compare(extensions: stored, [], ignoring: inside)
        case (nil, .array(let sent)?) where Self.isWithoutOrder(name) && !sent.isEmpty:
            compare(extensions: [], sent, ignoring: inside)
        // Clients that read XHTML into a tree write it again with quotes and escapes of their own.
        case (.string(let stored)?, .string(let sent)?) where name == "div" && XHTML.areEqual(stored, sent): return
        // Some clients leave the version out of a reference.
        case (.string(let stored)?, .string(let sent)?)
        where name == "reference" && SameMeaning.references(stored, sent):
            return
        case (let stored?, let sent?): compare(stored, sent, ignoring: inside)
        default: add(stored: stored, sent: sent, ignoring: inside)
        }
        step(.member(name), from: start)
    }

    /// Whether the order of the items of that element means nothing.
    static func isWithoutOrder(_ name: Text) -> Bool {
        name == "extension" || name == "modifierExtension"
    }

    private mutating func compare(_ stored: [JSONValue], _ sent: [JSONValue], ignoring ignored: ElementSet?) {
        let both = min(stored.count, sent.count)
        for index in 0..<max(stored.count, sent.count) {
            let start = found.count
            if index < both {
                compare(stored[index], sent[index], ignoring: ignored)
            } else if index < stored.count {
                add(stored: stored[index], ignoring: ignored)
            } else {
                add(sent: sent[index], ignoring: ignored)
            }
            step(.item(index), from: start)
        }
    }
}
