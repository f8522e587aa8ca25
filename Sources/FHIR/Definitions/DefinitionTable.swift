/// A definition table as read, before its names are resolved.
///
/// The tables read like the standard's own. A line is
///
/// - empty, or a comment that starts with `#`;
/// - `fhir VERSION`;
/// - `primitive NAME : BASE  JSONKIND  RULE`, where RULE is the standard's expression, for the reader only: what holds
///   is in `Primitive.accepts`;
/// - `codes NAME = a|b|c`, or `codes NAME = *` for any code of the right syntax;
/// - the head of a type, `NAME [: BASE] [abstract|profile]`;
/// - indented: one of its elements, `name  min..max  type  [@attr]  [= codes]`; or `name  min..max  BASE {`, which opens
///   a group that a `}` on its own line closes;
/// - indented and starting with `|`: more of the list that the line before ends with.
///
/// A type is `NAME`, `NAME(A|B)` with the targets of a reference or the profile of a data type, several of these parted
/// by `|` for a name that ends in `[x]`, or `#PATH` for the content of the element at that path. The codes are
/// `a|b|c`, `system#a|b|c`, or `@NAME` of a codes line.
struct DefinitionTable: Sendable {
    struct Element {
        let name: String
        let minimum: Int
        let maximum: Int?
        var types: [TypeName]
        let isAttribute: Bool
        let codes: String?
        let line: Int
    }

    struct TypeName {
        /// `Reference`, `Appointment.participant` for a group, or `#` and a path.
        let name: String
        let arguments: [String]
    }

    struct TypeHead {
        let name: String
        let base: String?
        let kind: TypeDefinition.Kind?
        let isAbstract: Bool
        var elements: [Element] = []
        let line: Int
    }

    private(set) var version = ""
    /// In the order of the table; a group follows the type that it stands in.
    private(set) var types: [TypeHead] = []
    private(set) var codes: [String: String] = [:]
    /// Places in `types` of the type and the groups that are open.
    private var open: [Int] = []

    init(_ text: String) throws(DefinitionError) {
        for line in TableLine.lines(of: text) {
            try read(line)
        }
        guard open.count < 2 else { throw DefinitionError("a group is not closed") }
    }
}

extension DefinitionTable {
    private mutating func read(_ line: TableLine) throws(DefinitionError) {
        let fields = line.fields
        if line.isIndented { return try readElement(line) }
        guard open.count < 2 else { throw DefinitionError("a group is not closed", line: line.number) }
        switch fields[0] {
        case "fhir" where fields.count == 2: version = fields[1]
        case "primitive": try readPrimitive(line)
        case "codes":
            guard fields.count == 4, fields[2] == "=" else { throw line.error("expected codes NAME = LIST") }
            codes[fields[1]] = fields[3]
        default: try readHead(line)
        }
    }

    private mutating func readPrimitive(_ line: TableLine) throws(DefinitionError) {
        guard line.fields.count >= 6, line.fields[2] == ":" else {
            throw line.error("expected primitive NAME : BASE JSONKIND RULE")
        }
        let name = line.fields[1]
        let kind: TypeDefinition.Kind
        if name == "xhtml" {
            kind = .xhtml
        } else {
            guard let primitive = Primitive(rawValue: name) else { throw line.error("unknown primitive \(name)") }
            guard line.fields[4] == "\(primitive.jsonKind)" else {
                throw line.error("\(name) is a \(primitive.jsonKind) in JSON, not a \(line.fields[4])")
            }
            kind = .primitive(primitive)
        }
        types.append(TypeHead(name: name, base: line.fields[3], kind: kind, isAbstract: false, line: line.number))
    }

    private mutating func readHead(_ line: TableLine) throws(DefinitionError) {
        var rest = line.fields.dropFirst()
        var base: String?
        if rest.first == ":" {
            guard rest.count >= 2 else { throw line.error("expected a base after the colon") }
            base = rest.dropFirst().first
            rest = rest.dropFirst(2)
        }
        let flag = rest.first
        guard rest.count <= 1, flag == nil || flag == "abstract" || flag == "profile" else {
            throw line.error("expected NAME [: BASE] [abstract|profile]")
        }
        let kind: TypeDefinition.Kind? = flag == "profile" ? .profile : nil
        open = [types.count]
        let isAbstract = flag == "abstract"
        types.append(
            TypeHead(name: line.fields[0], base: base, kind: kind, isAbstract: isAbstract, line: line.number)
        )
    }

    private mutating func readElement(_ line: TableLine) throws(DefinitionError) {
        guard let parent = open.last else { throw line.error("an element outside a type") }
        if line.fields == ["}"] {
            guard open.count > 1 else { throw line.error("no group is open") }
            open.removeLast()
            return
        }
        guard line.fields.count >= 3 else { throw line.error("expected name min..max type") }
        let opensGroup = line.fields.last == "{"
        let path = types[parent].name + "." + line.fields[0]
        types[parent].elements.append(try line.element(groupPath: opensGroup ? path : nil))
        guard opensGroup else { return }
        open.append(types.count)
        types.append(TypeHead(name: path, base: line.fields[2], kind: .group, isAbstract: false, line: line.number))
    }
}
