package import Bytes

/// What a release of the standard lays down: types, their elements, the codes they are bound to.
package final class Definitions: Sendable {
    package let release: Release
    /// As in the table; a group follows the type that it stands in.
    package let types: [TypeDefinition]
    package let codeLists: [CodeList]
    /// Names of all resource types of the release, also of those that the table leaves out.
    package let resourceTypes: Set<Text>
    /// Why the table could not be read; nothing is defined then.
    package let fault: DefinitionError?
    private let places: [Text: TypeDefinition.ID]

    /// Links the names of a table.
    ///
    /// - Throws: `DefinitionError` if the text is no table, or names a type, a path or a code list that it does not have.
    init(_ release: Release, table text: String) throws(DefinitionError) {
        var linker = DefinitionLinker(try DefinitionTable(text))
        try linker.link()
        self.release = release
        types = linker.types
        codeLists = linker.codeLists
        resourceTypes = Set(linker.resourceTypes)
        places = linker.places
        fault = nil
    }

    private init(_ release: Release, fault: DefinitionError) {
        self.release = release
        types = []
        codeLists = []
        resourceTypes = []
        places = [:]
        self.fault = fault
    }
}

extension Definitions {
    package static let stu3 = builtIn(.stu3, table: DefinitionTable.stu3)
    package static let r4 = builtIn(.r4, table: DefinitionTable.r4)

    /// The definitions of a release; its table is read when first asked for.
    package static func of(_ release: Release) -> Definitions {
        switch release {
        case .stu3: stu3
        case .r4: r4
        }
    }

    /// A fault must not end a running server; a test sees to it that there is none.
    private static func builtIn(_ release: Release, table: String) -> Definitions {
        do {
            return try Definitions(release, table: table)
        } catch {
            return Definitions(release, fault: error)
        }
    }
}

extension Definitions {
    /// The type of that name; for the group of an element, its path: `Appointment.participant`.
    package func type(named name: Text) -> TypeDefinition? {
        places[name].map { types[$0.index] }
    }

    /// The resource type of that name; nil for data types, abstract types and resources the table leaves out.
    package func resource(named name: Text) -> TypeDefinition? {
        guard let type = type(named: name), type.kind == .resource, !type.isAbstract else { return nil }
        return type
    }

    /// Whether any type has an element of that name, as JSON or as the table writes it.
    package func hasElement(named name: Text) -> Bool {
        name == "resourceType"
            || types.contains { type in
                type.element(named: name) != nil || type.elements.contains { $0.name == name }
            }
    }

    package subscript(id: TypeDefinition.ID) -> TypeDefinition {
        types[id.index]
    }

    package subscript(id: CodeList.ID) -> CodeList {
        codeLists[id.index]
    }
}
