import FHIR

extension ScriptConsumer {
    /// What every dialect that is updated by PUT refuses: media types, what is not stored, bodies.
    ///
    /// - Parameter answers: what the dialect's documents say that each answers, by the rule's name.
    func contentScenes(_ answers: [String: DocumentedRefusal]) -> [Scene] {
        (existenceBreaches + bodyBreaches + preconditionBreaches + definitionBreaches).compactMap { breach in
            answers[breach.rule].map {
                refused(breach.rule, $0, breach.sentence, breach.request, before: breach.before)
            }
        }
    }

    /// A way to break a rule.
    private struct Breach {
        let rule: String
        let sentence: String
        let request: SceneRequest
        var before: [SceneRequest] = []

        init(_ rule: String, _ sentence: String, _ request: SceneRequest, before: [SceneRequest] = []) {
            self.rule = rule
            self.sentence = sentence
            self.request = request
            self.before = before
        }
    }

    private var existenceBreaches: [Breach] {
        [
            Breach(
                "media-type.answer",
                "A picture of an appointment cannot be had.",
                read().with("Accept", "image/png")
            ),
            Breach(
                "media-type.body",
                "A body in plain text is not read.",
                cancel().with("Content-Type", "text/plain")
            ),
            Breach(
                "appointment.known",
                "Nobody has made this appointment.",
                read("00000000-0000-4000-8000-000000000000")
            ),
            Breach("version.known", "An appointment does not have this version.", version("nonesuch")),
        ]
    }

    private var bodyBreaches: [Breach] {
        [
            Breach(
                "body.readable",
                "A body that ends in the middle is not JSON.",
                cancel().with(body: .text(#"{"resourceType": "Appointment", "id": "#))
            ),
            Breach(
                "body.resource-type",
                "A Patient is put where an Appointment belongs.",
                cancel().editing(.set("resourceType", "Patient"))
            ),
            Breach(
                "body.id",
                "The body is another appointment than the URL names.",
                cancel().editing(.set("id", "another"))
            ),
        ]
    }

    private var preconditionBreaches: [Breach] {
        let other = otherIdentifiers.reduce(cancel()) { $0.with($1.name, $1.value) }
        return [
            Breach(
                "if-match.readable",
                "If-Match holds a word that is no entity tag.",
                cancel().with("If-Match", "current")
            ),
            Breach(
                "if-match.current",
                "Another consumer has cancelled since: the version that was read is stale.",
                cancel().with("If-Match", .text(staleTag)),
                before: [other]
            ),
        ]
    }

    private var definitionBreaches: [Breach] {
        [
            Breach(
                "definition.elements",
                "FHIR has no such element.",
                cancel().editing(.set("nonsense", "x"))
            ),
            Breach(
                "definition.cardinality",
                "An appointment without participants is none.",
                cancel().editing(.remove("participant"))
            ),
            Breach(
                "definition.values",
                "There is no 30th of February.",
                cancel().editing(.set("created", "2019-02-30"))
            ),
            Breach(
                "definition.codes",
                "A participant's status is from FHIR's list.",
                cancel().editing(.set("participant.0.status", "agreed"))
            ),
            Breach(
                "definition.invariants",
                "A start without an end breaks the invariant app-2.",
                cancel().editing(.remove("end"))
            ),
        ]
    }
}
