import Provider
import FHIR
import HTTP

extension Exchange {
    /// 200 with a version of a resource, or 304 if the consumer has it already.
    func representation(of version: Version, _ format: ContentFormat) throws(Refusal) -> Response {
        guard try isKnown(version) else { return try answer(with: version, format) }
        var response = try answer(with: version, nil)
        response.status = .notModified
        return response
    }

    /// Whether the consumer has a version already: the date counts where there is no tag, and what is no date is passed
    /// over (RFC 9110 §13.1.2, §13.1.3).
    private func isKnown(_ version: Version) throws(Refusal) -> Bool {
        if let text = request.fields.list(.ifNoneMatch) {
            let tag = EntityTag(version)
            return try EntityTagCondition(text, of: "If-None-Match", expected: "\(tag)").matches(tag)
        }
        guard let text = request.fields[.ifModifiedSince], let date = HTTPDate(received: text, now: HTTPDate(now))
        else {
            return false
        }
        return version.lastModified.secondsSinceEpoch <= date.secondsSinceEpoch
    }

    /// Whether the consumer wants no answer if there is any (`If-None-Match: *`): the only condition that an answer
    /// without an entity tag can meet.
    ///
    /// - Parameter current: the current version of what the answer is about.
    func hasAny(_ current: Version) throws(Refusal) -> Bool {
        guard let text = request.fields.list(.ifNoneMatch) else { return false }
        return try EntityTagCondition(text, of: "If-None-Match", expected: "\(EntityTag(current))") == .any
    }

    /// 200 with the fields that name a version, and with its content unless there is no format for it.
    func answer(with version: Version, _ format: ContentFormat?) throws(Refusal) -> Response {
        let content = if let format { try format.write(stored: version.content) } else { [UInt8]() }
        var fields = Fields()
        if let format { fields.append(.contentType, format.contentType) }
        fields.append(.eTag, EntityTag(version))
        fields.append(.lastModified, version.lastModified)
        fields.append(.variesByAccept)
        return Response(status: .ok, fields: fields, content: content)
    }

    /// 200 with the version that a change has made, and where it stands; without its content if that is preferred
    /// (RFC 7240 §4.2).
    func answer(toWriting version: Version, as key: ResourceKey) throws(Refusal) -> Response {
        let preference = request.fields.list(.prefer).map { Prefer($0).return }
        var response = try answer(with: version, preference == .minimal ? nil : negotiation.answer)
        response.fields.append(.location, location(of: version, as: key))
        locateContent(of: version, as: key, in: &response)
        return response
    }

    /// The absolute URL of a version.
    func location(of version: Version, as key: ResourceKey) -> String {
        "\(base)/\(key)/_history/\(version.identifier)"
    }

    /// Says where the version stands, in a dialect that does.
    func locateContent(of version: Version, as key: ResourceKey, in response: inout Response) {
        guard dialect.contentLocation == .version else { return }
        response.fields.append(.contentLocation, location(of: version, as: key))
    }
}
