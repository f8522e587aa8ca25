/// Paths of a dialect beside those of its interactions.
package struct RoutePolicy: Hashable, Sendable {
    /// Routes on which no method is offered (`route.method`); any other path is unknown (`route.known`).
    package let withoutMethods: [PathShape]
    /// What the system specifies and the stub does not offer (`route.built`).
    package let unbuilt: [Unbuilt]

    package struct Unbuilt: Hashable, Sendable {
        package let method: String
        package let path: PathShape

        package init(_ method: String, _ path: PathShape) {
            self.method = method
            self.path = path
        }
    }

    package init(withoutMethods: [PathShape] = [], unbuilt: [Unbuilt] = []) {
        self.withoutMethods = withoutMethods
        self.unbuilt = unbuilt
    }
}
