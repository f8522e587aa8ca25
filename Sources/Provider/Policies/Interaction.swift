package import Bytes

/// One thing that a consumer can ask of a mount, as a value: how it is asked, and the policy it is judged by.
///
/// A dialect lists its interactions; routes, `Allow`, the check of interaction ids, the CapabilityStatement, the report
/// and the documents' tables are read off that list. It never changes, and is held by reference, since every request
/// passes through several of them.
package final class Interaction: Sendable {
    package let name: Name
    package let method: Verb
    package let path: PathShape
    /// The type of the resources it is about; nil where it is about the mount as a whole.
    package let resourceType: Text?
    package let action: Action
    /// What names it in the field that a dialect has for that, exact letters; the first is the specification's.
    package let identifiers: [Text]
    /// Whether its path ends with the name of a source system, in which something is made.
    package let makesInSource: Bool

    package init(
        _ name: Name,
        _ method: Verb,
        _ path: PathShape,
        of resourceType: Text?,
        _ action: Action,
        identifiers: [Text] = []
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.resourceType = resourceType
        self.action = action
        self.identifiers = identifiers
        makesInSource = method == .post && path.segments.last == .parameter(.sourceSystem)
    }

    /// What people and journals call an interaction: `read`, `cancel`.
    package struct Name: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        package let description: String

        package init(stringLiteral value: String) {
            description = value
        }
    }

    /// The methods by which interactions are asked; HEAD goes with GET.
    package enum Verb: String, Hashable, Sendable {
        case get = "GET"
        case put = "PUT"
        case post = "POST"
        case delete = "DELETE"
    }

    /// What is done, and the policy by which.
    package enum Action: Sendable {
        case read(ReadingPolicy)
        case vread
        case history
        case capabilities
        /// An update that sets the status.
        case cancel(CancellationPolicy)
        /// An update of the texts of a resource that goes on standing.
        case amend(AmendmentPolicy)
        /// An update that puts another state in a resource's place.
        case replace(ReplacementPolicy)
        /// A resource that is there no more from then on, which an OperationOutcome says.
        case delete(ChangeAnswer.Success)
        /// A command to cancel, which is none of FHIR's interactions.
        case command(CancellationPolicy)
        /// A search among the resources of a type.
        case search(SearchPolicy)
        /// A new resource, with what is booked for it.
        case create(CreationPolicy)
        /// An operation that registers a patient.
        case register(RegistrationPolicy)
        /// The operation that carries out what a message asks.
        case process(MessagePolicy)
        /// A search for the definitions of the messages that are taken.
        case definitions(MessagePolicy)
    }
}

extension Interaction.Name {
    package static let read: Interaction.Name = "read"
    package static let vread: Interaction.Name = "vread"
    package static let history: Interaction.Name = "history"
    package static let capabilities: Interaction.Name = "capabilities"
    package static let cancel: Interaction.Name = "cancel"
    package static let amend: Interaction.Name = "amend"
    package static let replace: Interaction.Name = "replace"
    package static let delete: Interaction.Name = "delete"
    package static let search: Interaction.Name = "search"
    package static let list: Interaction.Name = "list"
    package static let book: Interaction.Name = "book"
    package static let register: Interaction.Name = "register"
    package static let processMessage: Interaction.Name = "process-message"
    package static let messageDefinitions: Interaction.Name = "message-definitions"
}

extension Interaction {
    /// Whether carrying it out can change what is stored.
    package var changes: Bool {
        switch action {
        case .read, .vread, .history, .capabilities, .search, .definitions: false
        case .cancel, .amend, .replace, .delete, .command, .create, .register, .process: true
        }
    }

    /// Whether it makes a resource, which nobody can have read before.
    package var makes: Bool {
        switch action {
        // A message may; what another one changes is not the resource that it sends.
        case .create, .register, .process: true
        case .read, .vread, .history, .capabilities, .search, .cancel, .amend, .replace, .delete, .command: false
        case .definitions: false
        }
    }

    /// Whether its body is a form of parameters, and no resource (FHIR, RESTful API, search by POST).
    package var takesForm: Bool {
        guard method == .post, case .search = action else { return false }
        return true
    }

    /// The status code with which it is carried out.
    package var successStatus: Int {
        if case .create(let policy) = action { policy.status } else { 200 }
    }

    /// The query parameters that it takes beside those that every request may have.
    package var parameters: [Text] {
        switch action {
        case .history: HistoryPolicy.parameters
        case .search(let policy): policy.parameters
        case .definitions: ["context"]
        case .read, .vread, .capabilities, .cancel, .amend, .replace, .delete, .command, .create, .register: []
        case .process: []
        }
    }

    /// The code of FHIR's value set type-restful-interaction; nil for one that is none of a resource's.
    package var code: String? {
        switch action {
        case .read: "read"
        case .vread: "vread"
        case .history: "history-instance"
        case .cancel, .amend, .replace: "update"
        case .delete: "delete"
        case .search, .definitions: "search-type"
        case .create: "create"
        case .capabilities, .command, .register, .process: nil
        }
    }
}

extension Interaction {
    /// FHIR's read.
    package static func read(
        _ type: Text,
        _ policy: ReadingPolicy = .any,
        named name: Name = .read,
        at path: PathShape? = nil,
        identifiers: [Text] = []
    ) -> Interaction {
        Interaction(name, .get, path ?? .instance(type), of: type, .read(policy), identifiers: identifiers)
    }

    /// FHIR's vread.
    package static func vread(_ type: Text, named name: Name = .vread, identifiers: [Text] = []) -> Interaction {
        Interaction(name, .get, .version(type), of: type, .vread, identifiers: identifiers)
    }

    /// FHIR's history of one resource.
    package static func history(_ type: Text, named name: Name = .history, identifiers: [Text] = []) -> Interaction {
        Interaction(name, .get, .history(type), of: type, .history, identifiers: identifiers)
    }

    /// FHIR's capabilities.
    package static func capabilities(identifiers: [Text] = []) -> Interaction {
        Interaction(.capabilities, .get, "metadata", of: nil, .capabilities, identifiers: identifiers)
    }

    /// A cancel by FHIR's update.
    package static func cancel(_ policy: CancellationPolicy, identifiers: [Text] = []) -> Interaction {
        let type = policy.resourceType
        return Interaction(.cancel, .put, .instance(type), of: type, .cancel(policy), identifiers: identifiers)
    }

    /// An amendment by FHIR's update.
    package static func amend(_ type: Text, _ policy: AmendmentPolicy, identifiers: [Text] = []) -> Interaction {
        Interaction(.amend, .put, .instance(type), of: type, .amend(policy), identifiers: identifiers)
    }

    /// FHIR's update, by which a consumer replaces a resource.
    package static func replace(_ policy: ReplacementPolicy, _ name: Name = .replace) -> Interaction {
        let type = policy.resourceType
        return Interaction(name, .put, .instance(type), of: type, .replace(policy))
    }

    /// FHIR's delete.
    package static func delete(_ type: Text, _ success: ChangeAnswer.Success, _ name: Name = .delete) -> Interaction {
        Interaction(name, .delete, .instance(type), of: type, .delete(success))
    }

    /// A cancel by command.
    package static func command(_ policy: CancellationPolicy, at path: PathShape) -> Interaction {
        Interaction(.cancel, .post, path, of: policy.resourceType, .command(policy))
    }

    /// FHIR's search.
    ///
    /// - Parameter path: nil for that of the type.
    package static func search(
        _ policy: SearchPolicy,
        _ name: Name = .search,
        _ method: Verb = .get,
        at path: PathShape? = nil,
        identifiers: [Text] = []
    ) -> Interaction {
        let type = policy.resourceType
        return Interaction(name, method, path ?? .type(type), of: type, .search(policy), identifiers: identifiers)
    }

    /// FHIR's create.
    ///
    /// - Parameter path: nil for that of the type.
    package static func create(
        _ policy: CreationPolicy,
        _ name: Name = .book,
        at path: PathShape? = nil,
        identifiers: [Text] = []
    ) -> Interaction {
        let type = policy.resourceType
        return Interaction(name, .post, path ?? .type(type), of: type, .create(policy), identifiers: identifiers)
    }

    /// An operation that registers a patient.
    package static func register(
        _ policy: RegistrationPolicy,
        at path: PathShape,
        identifiers: [Text] = []
    ) -> Interaction {
        Interaction(.register, .post, path, of: "Patient", .register(policy), identifiers: identifiers)
    }

    /// FHIR's operation process-message, on the mount as a whole.
    package static func process(_ policy: MessagePolicy) -> Interaction {
        Interaction(.processMessage, .post, "$process-message", of: nil, .process(policy))
    }

    /// FHIR's search for the definitions of messages.
    package static func definitions(_ policy: MessagePolicy) -> Interaction {
        let type: Text = "MessageDefinition"
        return Interaction(.messageDefinitions, .get, .type(type), of: type, .definitions(policy))
    }
}
