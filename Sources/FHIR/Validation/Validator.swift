package struct Validator: Sendable {
    package init(_ release: Release) {}
    package func findings(in resource: JSONValue) -> [Finding] { [] }
}
