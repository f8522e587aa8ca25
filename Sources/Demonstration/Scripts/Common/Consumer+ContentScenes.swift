import FHIR

extension Consumer {
    /// What every dialect that is updated by PUT refuses: media types, what is not stored, bodies, preconditions.
    ///
    /// - Parameter answers: what the dialect's documents say that each answers, by the rule's name.
    func contentScenes(_ answers: [String: DocumentedRefusal]) -> [Scene] {
        (existenceBreaches + bodyBreaches + preconditionBreaches + definitionBreaches).compactMap { breach in
            answers[breach.rule].map {
                refused(breach.rule, $0, breach.sentence, before: breach.before, breach.request, not: breach.sound)
            }
        }
    }

    /// A way to break a rule, and to keep it.
    private struct Breach {
        let rule: String
        let sentence: String
        let before: [ConsumerRequest]
        let request: ConsumerRequest
        let sound: Scene.Counterpart

        init(
            _ rule: String,
            _ sentence: String,
            before: [ConsumerRequest] = [],
            _ request: ConsumerRequest,
            not sound: ConsumerRequest
        ) {
            self.rule = rule
            self.sentence = sentence
            self.before = before
            self.request = request
            self.sound = Scene.Counterpart(sound)
        }
    }

    /// What is refused of a body that is compressed, or is said to be.
    ///
    /// - Parameters:
    ///   - known: what the dialect's documents say that a coding answers that nobody undoes.
    ///   - kept: the same of a body that is not what Content-Encoding says.
    func codingScenes(known: DocumentedRefusal, kept: DocumentedRefusal) -> [Scene] {
        [
            refusedCancel("content-coding.known", known, "A body compressed with Brotli is refused.") {
                $0.with("Content-Encoding", "br")
            },
            refusedCancel("content-coding.kept", kept, "A body declared as gzip that is not gzip is refused.") {
                $0.with("Content-Encoding", "gzip")
            },
        ]
    }

    /// That a version which the history pushes out is no longer there.
    func keptVersionScene(_ answer: DocumentedRefusal) -> Scene {
        refused(
            "version.kept",
            answer,
            "If only one version is kept, a change discards the previous one.",
            before: [cancel()],
            version(firstVersion),
            not: .init(version(firstVersion)),
            limits: SceneLimits(versions: 1)
        )
    }

    /// The id in the entity tag.
    private var firstVersion: String {
        String(entityTag.dropFirst(3).dropLast())
    }

    private var existenceBreaches: [Breach] {
        [
            Breach(
                "media-type.answer",
                "Image formats are not offered.",
                read().with("Accept", "image/png"),
                not: read()
            ),
            Breach(
                "media-type.body",
                "A body in plain text is refused.",
                cancel().with("Content-Type", "text/plain"),
                not: cancel()
            ),
            Breach(
                "appointment.known",
                "This appointment does not exist.",
                read("00000000-0000-4000-8000-000000000000"),
                not: read()
            ),
            Breach(
                "version.known",
                "This version of the appointment does not exist.",
                version("nonesuch"),
                not: version(firstVersion)
            ),
        ]
    }

    private var bodyBreaches: [Breach] {
        [
            Breach(
                "body.readable",
                "A truncated body is not JSON.",
                cancel().with(.text(#"{"resourceType": "Appointment", "id": "#)),
                not: cancel()
            ),
            edited(
                "body.resource-type",
                "A Patient is sent where an Appointment is expected.",
                .set("resourceType", "Patient")
            ),
            edited("body.id", "The body is a different appointment from the one in the URL.", .set("id", "another")),
        ]
    }

    private var preconditionBreaches: [Breach] {
        [
            Breach(
                "if-match.readable",
                "If-Match must contain entity tags, and this is not one.",
                cancel().with("If-Match", "current"),
                not: cancel().with("If-Match", .text(entityTag))
            ),
            Breach(
                "if-match.current",
                "Another consumer has cancelled meanwhile: the version that was read is stale.",
                before: [cancel()],
                cancel().with("If-Match", .text(entityTag)),
                not: cancel().with("If-Match", .text(entityTag))
            ),
        ]
    }

    private var definitionBreaches: [Breach] {
        [
            edited("definition.elements", "FHIR has no such element.", .set("nonsense", "x")),
            edited("definition.cardinality", "An appointment needs a participant.", .remove("participant")),
            edited("definition.values", "There is no 30th of February.", .set("created", "2019-02-30")),
            edited(
                "definition.codes",
                "A participant's status must be from FHIR's value set.",
                .set("participant.0.status", "agreed")
            ),
            edited("definition.invariants", "A start without an end breaks the invariant app-2.", .remove("end")),
        ]
    }

    private func edited(_ rule: String, _ sentence: String, _ edit: TreeEdit) -> Breach {
        Breach(rule, sentence, cancel().editing(edit), not: cancel())
    }
}
