import Bytes
package import HTTP

extension RequestTarget {
    /// The target without the provider's scheme and host at the start of its path, which then are its origin; nil for a path
    /// that does not begin so.
    ///
    /// Who addresses a provider through the Spine's proxy writes `/https://provider/path`, and what lies between may make
    /// one slash of two.
    package var behindProxy: RequestTarget? {
        guard let scheme = segments.first, scheme.equalsIgnoringCase("https:") || scheme.equalsIgnoringCase("http:")
        else {
            return nil
        }
        let place = segments.count > 1 && segments[1].isEmpty ? 2 : 1
        guard segments.count > place, BaseURL.isAuthority(segments[place]) else { return nil }
        return droppingSegments(place + 1, origin: "\(scheme.lowercased)//\(segments[place])")
    }
}

extension Request {
    /// The request with its target as the provider behind a proxy gets it.
    package var behindProxy: Request {
        guard let target = target.behindProxy else { return self }
        var request = self
        request.target = target
        return request
    }
}
