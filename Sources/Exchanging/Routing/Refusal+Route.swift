package import HTTP
package import Provider

extension Refusal {
    /// Nil if HTTP knows the method.
    package init?(unknownMethodOf request: Request) {
        guard case .unknown(let token) = request.method else { return nil }
        self.init(
            .messageMethodKnown,
            at: .target,
            expected: "a method of HTTP",
            found: token,
            sentence: "\(token) is not a method of HTTP"
        )
    }

    /// - Parameter mounts: for people: `/ (core), /SystmOneMHS/… (systmone)`.
    package init(unknownPath target: RequestTarget, mounts: String) {
        self.init(
            .routeKnown,
            at: .target,
            expected: "a path below one of the mounts \(mounts)",
            found: target.shown,
            sentence: """
                There is nothing at \(target.shown); the mounts are \(mounts), and GET metadata below a mount says what it \
                offers
                """
        )
    }

    /// The refusal of a method that the route does not offer.
    ///
    /// - Parameter resource: the URL at which the resource takes the method of which a version is named; nil if none does.
    init(methodOf request: Request, at match: RouteMatch, resource: String?) {
        let isUnbuilt = match.offer.unbuilt.contains { request.method.token == $0 }
        self.init(
            isUnbuilt ? .routeBuilt : .routeMethod,
            at: .target,
            expected: match.allow,
            found: request.method.token,
            sentence: resource.map { "A version cannot be changed; send the \(request.method.token) to \($0)" }
                ?? "\(request.method.token) is not supported at \(request.target.shown); use \(match.allow)"
        )
    }
}
