package import Bytes

/// Where an element stands in a resource: `Appointment.participant[1].status`.
///
/// Indices count from 0 and stand on repeating elements, as in `OperationOutcome.issue.expression`.
package struct ElementPath: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case member(Text)
        case item(Int)
    }

    /// The type of the resource that the path starts from.
    package var root: Text
    package var steps: [Step]

    package init(_ root: Text, _ steps: [Step] = []) {
        self.root = root
        self.steps = steps
    }
}

extension ElementPath: CustomStringConvertible {
    package var description: String {
        steps.reduce(into: root.string) { text, step in
            switch step {
            case .member(let name): text += text.isEmpty ? name.string : ".\(name)"
            case .item(let index): text += "[\(index)]"
            }
        }
    }
}

extension ElementPath {
    package func appending(_ name: Text) -> ElementPath {
        ElementPath(root, steps + [.member(name)])
    }

    package func appending(_ index: Int) -> ElementPath {
        ElementPath(root, steps + [.item(index)])
    }
}

extension Text {
    /// The name of the member that JSON's `_name` stands beside; any other name itself.
    package var withoutUnderscore: Text { utf8.count > 1 ? dropping(prefix: "_") ?? self : self }
}
