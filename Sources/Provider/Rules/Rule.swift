/// A sentence of a specification that the stub can enforce, under the name that all dialects share.
///
/// Checks raise rules and never statuses: what breaking one answers stands in the dialect's `RuleBook`, and the id that
/// people see begins with the dialect's name: `systmone.if-match.stale`.
package enum Rule: String, CaseIterable, Sendable {
    // The message and where it goes.
    case messageWellFormed = "message.well-formed"
    case messageInTime = "message.in-time"
    case messageSize = "message.size"
    case messageHeadSize = "message.head-size"
    case messageTargetSize = "message.target-size"
    case messageExpectation = "message.expectation"
    case messageVersion = "message.version"
    case messageMethodKnown = "message.method-known"
    case routeKnown = "route.known"
    case routeMethod = "route.method"
    case routeBuilt = "route.built"
    case queryUnderstood = "query.understood"

    // What the header fields say.
    case headerRequired = "header.required"
    case headerUUID = "header.uuid"
    case headerTarget = "header.target"
    case headerMembers = "header.members"
    case headerIdentity = "header.identity"
    case interactionMatches = "interaction-id.matches"
    case answerMediaType = "media-type.answer"
    case bodyMediaType = "media-type.body"
    case mediaTypeVersion = "media-type.version"
    case tokenRequired = "token.required"
    case tokenBearer = "token.bearer"
    case tokenReadable = "token.readable"
    case tokenClaims = "token.claims"
    case tokenNotExpired = "token.not-expired"
    case tokenNotBefore = "token.not-before"
    case tokenLifetime = "token.lifetime"
    case tokenReason = "token.reason-for-request"
    case tokenScope = "token.scope"
    case tokenSubject = "token.subject"
    case tokenResourceType = "token.resource-type"
    case tokenResource = "token.resource"

    // What is stored.
    case appointmentIdentifierForm = "appointment.id-form"
    case appointmentKnown = "appointment.known"
    case appointmentNotPast = "appointment.not-past"
    case versionKnown = "version.known"
    case versionKept = "version.kept"

    // What the body is.
    case bodyReadable = "body.readable"
    case bodyResourceType = "body.resource-type"
    /// Only for a dialect that tells a type FHIR does not have from one that is merely not Appointment.
    case bodyResourceTypeKnown = "body.resource-type-known"
    case bodyIdentifier = "body.id"
    case messageNew = "message.new"
    case ifMatchRequired = "if-match.required"
    case ifMatchReadable = "if-match.readable"
    case ifMatchCurrent = "if-match.current"
    case definitionElements = "definition.elements"
    case definitionCardinality = "definition.cardinality"
    case definitionValues = "definition.values"
    case definitionCodes = "definition.codes"
    case definitionInvariants = "definition.invariants"
    case profileKept = "profile.kept"

    // What cancelling allows.
    case cancelStatus = "cancel.status"
    case cancelFrom = "cancel.from"
    case cancelNothingElse = "cancel.nothing-else"
    case cancelReasonRequired = "cancel.reason-required"
    case cancelReasonOnce = "cancel.reason-once"
    case cancelReasonKind = "cancel.reason-kind"
    case cancelReasonText = "cancel.reason-text"

    // What amending allows.
    case amendFrom = "amend.from"
    case amendLength = "amend.length"
    case amendNothingElse = "amend.nothing-else"

    // What a consumer can ask for by a sentinel value.
    case sentinelTarget = "sentinel.target"
    case sentinel400 = "sentinel.400"
    case sentinel401 = "sentinel.401"
    case sentinel403 = "sentinel.403"
    case sentinel406 = "sentinel.406"
    case sentinel408 = "sentinel.408"
    case sentinel409 = "sentinel.409"
    case sentinel422 = "sentinel.422"
    case sentinel500 = "sentinel.500"
    case sentinel501 = "sentinel.501"
    case sentinel503 = "sentinel.503"

    // What the server owes.
    case serverSound = "server.sound"
}
