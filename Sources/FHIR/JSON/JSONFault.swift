import Bytes

/// What is wrong with a JSON text, before anyone has counted lines or spelled out the path.
///
/// The path grows while the call stack unwinds, from the inside out, so that reading what is right pays nothing for it.
struct JSONFault: Error {
    let kind: FormatError.Kind
    let offset: Int
    /// From the innermost step to the outermost.
    private(set) var steps: [ElementPath.Step] = []
    /// The type of the resource, once the outermost object has told it.
    private(set) var root: Text = ""

    init(_ kind: FormatError.JSONKind, at offset: Int) {
        self.init(.json(kind), at: offset)
    }

    init(_ kind: FormatError.Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// The same fault, seen from the element around it.
    func inside(_ step: ElementPath.Step) -> JSONFault {
        var fault = self
        fault.steps.append(step)
        return fault
    }

    /// The same fault, in the outermost object, whose members so far may tell the type of the resource.
    func inResource(_ members: [JSONObject.Member]) -> JSONFault {
        guard case .string(let type)? = members.first(where: { $0.name == "resourceType" })?.value else { return self }
        var fault = self
        fault.root = type
        return fault
    }

    /// The fault as people read it; counts the lines of the text.
    func formatError(in bytes: Span<UInt8>) -> FormatError {
        let path = root.isEmpty && steps.isEmpty ? nil : ElementPath(root, steps.reversed())
        return FormatError(kind, at: TextPosition(ofByte: offset, in: bytes), path: path)
    }
}
