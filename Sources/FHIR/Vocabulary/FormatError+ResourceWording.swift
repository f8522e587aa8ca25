import Bytes

extension FormatError.ResourceKind {
    var wording: Wording {
        switch self {
        case .attribute(let name, let owner): Wording(owner.wording, "the attribute \(inBackticks(name))")
        case .text(let text): Wording("no text between elements", inBackticks(text))
        case .secondResource(let name):
            Wording("one resource in its element", "\(inBackticks(name)) as well")
        case .attributeAsElement(let name):
            Wording("an attribute of that name", "an element \(inBackticks(name))")
        case .order(let name, let other):
            Wording("elements in the standard's order", "\(inBackticks(name)) after \(inBackticks(other))")
        case .apart(let name, let other):
            Wording(
                "the items of an element side by side",
                "\(inBackticks(other)) between items of \(inBackticks(name))"
            )
        case .reservedName(let name):
            Wording("the name of an element", inBackticks(name), hint: "only JSON has that name")

        case .contentBeforeDiv: Wording("nothing before the element `div`", "other content")
        case .div(let name): Wording("the element `div`", inBackticks(name))
        case .contentAfterDiv: Wording("nothing after the element `div`", "more content")
        case .attributeNamespace(let name):
            Wording("attributes without a namespace in a narrative", "the attribute \(inBackticks(name))")
        }
    }
}

extension FormatError.AttributeOwner {
    fileprivate var wording: String {
        switch self {
        case .primitive: "only value and id on a primitive"
        case .resource: "no attribute on a resource, whose id is an element"
        case .wrapperOfResource: "no attribute on an element around a resource"
        case .complex: "only value, id and url as attributes, in their places"
        case .valueOfComplex: "no value on an element with content of its own"
        }
    }
}
