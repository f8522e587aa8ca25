import Bytes
import Provider
import FHIR
import HTTP

/// Finds the format that a request's fields and parameters name, by a dialect's rules.
struct MediaTypeReader {
    /// A format's name, or the problem with what was sent; neither, if nothing was.
    struct Reading {
        var name: MediaTypePolicy.Name?
        var problem: Problem?
        /// Whether a browser is to show it.
        var isShown = false

        static let nothing = Reading()
    }

    private let mount: Mount

    init(_ mount: Mount) {
        self.mount = mount
    }

    private var policy: MediaTypePolicy { mount.dialect.mediaTypes }

    /// What `_format`, else Accept asks for.
    func asked(_ request: Request, _ query: Query?) -> Reading {
        if let format = query?["_format"] { return reading(ofFormat: format, isShown: request.isFromBrowser) }
        if request.isNavigation { return Reading(name: policy.shown, isShown: true) }
        guard request.fields.contains(.accept) else { return Reading() }
        // What nearly every client sends needs no parsing.
        if let name = policy.names.first(where: { request.fields.hasOnly($0.mediaType, in: .accept) }) {
            return Reading(name: name)
        }
        if request.isFromBrowser { return Reading(name: policy.shown, isShown: true) }
        guard let accept = request.fields.list(.accept) else { return Reading() }
        return reading(ofAccept: accept)
    }

    /// What Content-Type says of the body, and if it is needed the problem of one that says nothing or something else.
    func contentType(of request: Request, isNeeded: Bool) -> Reading {
        guard let text = request.fields[.contentType] else {
            return isNeeded ? Reading(problem: bodyProblem(found: "no such field")) : Reading()
        }
        if let name = policy.name(for: text) { return Reading(name: name) }
        do {
            let type = try MediaType(text)
            guard isThisVersion(type.parameters) else {
                return isNeeded
                    ? Reading(problem: versionProblem(at: .field("Content-Type"), found: text.string)) : Reading()
            }
            if let name = policy.name(for: type.essence), isThisRelease(type.parameters) {
                guard let charset = Self.otherCharset(type) else { return Reading(name: name) }
                return isNeeded ? Reading(problem: charsetProblem(found: charset)) : Reading()
            }
            return isNeeded ? Reading(problem: bodyProblem(found: text.string)) : Reading()
        } catch {
            return isNeeded ? Reading(problem: bodyProblem(found: error.reason)) : Reading()
        }
    }

    /// The problem of a Content-Type that does not name a form; nothing, if it does.
    func form(of request: Request) -> Reading {
        let known: Text = "application/x-www-form-urlencoded"
        var found = "no such field"
        if let text = request.fields[.contentType] {
            found = text.string
            if let type = try? MediaType(text), type.essence == known {
                return Reading(problem: Self.otherCharset(type).map { charsetProblem(found: $0) })
            }
        }
        let problem = Problem(.bodyMediaType, at: .field("Content-Type"), expected: known.string, found: found)
        return Reading(problem: problem)
    }

    private func reading(ofFormat format: Text, isShown: Bool) -> Reading {
        // A plus sign that was not encoded has become a blank.
        let words = format.lowercased.split(at: UInt8(ascii: " ")).filter { !$0.isEmpty }
        let text = Text(words.joined(separator: "+"))
        if let short = WireFormat(named: text), let name = policy.preferred(short) {
            return Reading(name: isShown && short == .json ? policy.shown : name, isShown: isShown)
        }
        guard let type = try? MediaType(text), let name = policy.name(for: type.essence), isThisRelease(type.parameters)
        else {
            return Reading(problem: answerProblem(at: .parameter("_format"), found: format.string))
        }
        guard isThisVersion(type.parameters) else {
            return Reading(problem: versionProblem(at: .parameter("_format"), found: format.string))
        }
        return Reading(name: name, isShown: isShown)
    }

    private func reading(ofAccept text: Text) -> Reading {
        do {
            let accept = try Accept(text)
            // A parameter that is none of our business is one that we offer.
            let parameters = accept.ranges.flatMap(\.parameters).filter { isThisRelease([$0]) }
            if let name = best(of: accept, offering: parameters.filter { isThisVersion([$0]) }) {
                return Reading(name: name)
            }
            let problem =
                best(of: accept, offering: parameters) == nil
                ? answerProblem(at: .field("Accept"), found: text.string)
                : versionProblem(at: .field("Accept"), found: text.string)
            return Reading(problem: problem)
        } catch {
            return Reading(problem: answerProblem(at: .field("Accept"), found: error.reason))
        }
    }

    private func best(of accept: Accept, offering parameters: [MediaType.Parameter]) -> MediaTypePolicy.Name? {
        accept.best(of: policy.names.map { $0.offered(with: parameters) }).flatMap { policy.name(for: $0.essence) }
    }

    /// Whether each `version` has the major number that is served, where the parameter has a meaning.
    private func isThisVersion(_ parameters: [MediaType.Parameter]) -> Bool {
        guard let major = policy.majorVersion else { return true }
        return parameters.allSatisfy { parameter in
            parameter.name != "version"
                || parameter.value.split(at: UInt8(ascii: ".")).first.map { Int($0.string) == major } == true
        }
    }

    /// FHIR is written in UTF-8 alone, whose name in HTTP has a hyphen.
    private static func otherCharset(_ type: MediaType) -> Text? {
        type.parameter("charset").flatMap { $0.equalsIgnoringCase("utf-8") ? nil : $0 }
    }

    private func isThisRelease(_ parameters: [MediaType.Parameter]) -> Bool {
        parameters.allSatisfy { $0.name != "fhirversion" || policy.releaseParameters.contains($0.value) }
    }

    private func answerProblem(at location: Problem.Location, found: String) -> Problem {
        Problem(.answerMediaType, at: location, expected: known, found: found)
    }

    private func versionProblem(at location: Problem.Location, found: String) -> Problem {
        let major = policy.majorVersion.map { "\($0).x" } ?? "any version"
        return Problem(.mediaTypeVersion, at: location, expected: major, found: found)
    }

    private func bodyProblem(found: String) -> Problem {
        Problem(.bodyMediaType, at: .field("Content-Type"), expected: known, found: found)
    }

    private func charsetProblem(found: Text) -> Problem {
        Problem(
            .bodyMediaType,
            at: .field("Content-Type"),
            expected: "charset=utf-8, or no charset",
            found: "charset=\(found)"
        )
    }

    private var known: String {
        policy.names.map(\.mediaType).joined(separator: ", ")
    }
}

extension MediaTypePolicy.Name {
    fileprivate func offered(with parameters: [MediaType.Parameter]) -> MediaType {
        let parts = mediaType.split(at: UInt8(ascii: "/"))
        return MediaType(type: parts[0], subtype: parts[parts.count - 1], parameters: parameters)
    }
}
