import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import Testing

@Suite("Registry: reading")
struct RegistryReadTests {
    private let consumer = Consumer.registry
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .registry)
    }

    private static let every = [
        RegistryRecord.published, RegistryRecord.nextWeek, RegistryRecord.past, RegistryRecord.cancelled,
        RegistryRecord.enteredInError, RegistryRecord.fulfilled, RegistryRecord.proposedWithoutTimes,
        RegistryRecord.full, RegistryRecord.withDeliveryChannel,
    ]

    @Test("every record reads, past or over, and means the same in both formats", arguments: every)
    func formats(_ id: String) throws {
        let json = try stub.answer(to: consumer.read(id, as: .json))
        let xml = try stub.answer(to: consumer.read(id, as: .xml))
        for answer in [json, xml] {
            #expect(answer.status == 200)
            #expect(answer["ETag"] == "W/\"1\"")
            #expect(answer["Cache-Control"] == "no-store")
            #expect(answer["Last-Modified"]?.hasSuffix(" GMT") == true)
        }
        #expect(json["Content-Type"] == "application/fhir+json;charset=utf-8")
        #expect(xml["Content-Type"] == "application/fhir+xml;charset=utf-8")
        #expect(Difference.between(try json.tree(), try xml.tree(), ignoring: []).isEmpty)
        #expect(try json.tree()["meta"]?["versionId"] == "1")
    }

    @Test("a full record keeps its text through XML: line ends, quotes and angles, in all that it contains")
    func fullRecord() throws {
        let xml = try stub.answer(to: consumer.read(RegistryRecord.full, as: .xml))
        #expect(
            xml.text.contains(#"value="Reason for calling: several lines,&#10;and “quotes” &amp; &lt;angles>""#)
                || xml.text.contains(
                    #"value="Reason for calling: several lines,&#10;and “quotes” &amp; &lt;angles&gt;""#
                )
        )
        #expect(xml.text.contains("<contained><DocumentReference><id value=\"123\"/>"))
        #expect(xml.text.contains("<rank value=\"1\"/>"))
        let tree = try xml.tree()
        #expect(tree["description"] == "Reason for calling: several lines,\nand “quotes” & <angles>")
        #expect(tree["contained"]?.array?.map { $0["resourceType"] } == ["DocumentReference", "Patient", "Slot"])
        #expect(tree["contained"]?[1]?["telecom"]?[0]?["rank"] == 1)
        #expect(tree["contained"]?[1]?["name"]?[0]?["given"] == ["Zoë", "Ann"])
    }

    @Test(
        "what is not registered is 404, in either format",
        arguments: ["unknown", "", "b7e99463"],
        WireFormat.allCases
    )
    func unknown(_ id: String, _ format: WireFormat) throws {
        let answer = try stub.answer(to: consumer.read(id, as: format))
        #expect(answer.status == 404)
        #expect(answer.format == format)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.appointment.known", "not-found", at: "http.target")])
    }

    @Test("a path outside the routes is 404 with an outcome", arguments: ["Patient/1", "Appointments", "", "Metadata"])
    func unknownPath(_ path: String) throws {
        let answer = try stub.answer(to: consumer.request("GET", path, for: .read))
        #expect(answer.status == 404)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.route.known", "not-found", at: "http.target")])
    }

    @Test("an unknown version is 404, also of an unknown record")
    func unknownVersion() throws {
        let version = try stub.answer(to: consumer.version("2"))
        #expect(version.status == 404)
        #expect(try version.problems() == [Issue("registry.version.known", "not-found", at: "http.target")])
        let record = try stub.answer(to: consumer.version("1", of: "unknown"))
        #expect(record.status == 404)
        #expect(try record.problems() == [Issue("registry.appointment.known", "not-found", at: "http.target")])
    }

    @Test("other methods are 405 with Allow", arguments: ["POST", "DELETE", "PATCH"])
    func methods(_ method: String) throws {
        let record = try stub.answer(to: consumer.read().with(method: method))
        #expect(record.status == 405)
        #expect(record["Allow"] == "GET, HEAD, PUT, OPTIONS")
        #expect(try record.problems() == [Issue("registry.route.method", "not-supported", at: "http.target")])
        for call in [consumer.history(), consumer.version("1"), consumer.capabilities()] {
            let answer = try stub.answer(to: call.with(method: method))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
        }
    }

    @Test(
        "a query may name the format and the layout, and nothing else",
        arguments: [
            "?_summary=true", "?status=booked", "?_format=json&_elements=status", "?=", "?_FORMAT=json",
        ]
    )
    func strangeQuery(_ query: String) throws {
        let answer = try stub.answer(to: consumer.read().appending(query))
        #expect(answer.status == 400)
        let issues = try answer.problems()
        #expect(issues.map(\.rule) == ["registry.query.understood"])
        #expect(issues.map(\.code) == ["invalid"])
    }

    @Test(
        "the query's own parameters are understood",
        arguments: ["?_pretty=true", "?_format=json&_pretty=false", "?"]
    )
    func knownQuery(_ query: String) throws {
        #expect(try stub.answer(to: consumer.read().appending(query)).status == 200)
    }

    @Test(
        "metadata takes any parameter, as FHIR lets clients send them",
        arguments: ["?_summary=true", "?mode=full", "?mode=terminology&_elements=rest", "?x=1&_format=xml", "?="]
    )
    func metadataQuery(_ query: String) throws {
        let answer = try stub.answer(to: consumer.capabilities().appending(query))
        #expect(answer.status == 200)
        #expect(try answer.tree()["resourceType"] == "CapabilityStatement")
        #expect(try stub.answer(to: consumer.capabilities().appending("?a=%ff")).status == 400)
    }

    @Test("a history takes _count and _since, and nothing else that records do not take")
    func historyQuery() throws {
        let history = consumer.history()
        for query in ["?_count=1", "?_since=2019-01-01T00:00:00Z&_count=5&_format=json"] {
            #expect(try stub.answer(to: history.appending(query)).status == 200)
        }
        for query in ["?_summary=true", "?_count=1&_sort=date"] {
            let answer = try stub.answer(to: history.appending(query))
            #expect(answer.status == 400)
            #expect(try answer.problems().map(\.rule) == ["registry.query.understood"])
        }
        for query in ["?_count=1", "?_since=2019-01-01T00:00:00Z", "?mode=full"] {
            #expect(try stub.answer(to: consumer.read().appending(query)).status == 400)
        }
    }

    @Test("history lists the versions, newest first", arguments: WireFormat.allCases)
    func history(_ format: WireFormat) throws {
        #expect(try consumer.cancel(in: stub, as: format).status == 200)
        let answer = try stub.answer(to: consumer.history(as: format))
        #expect(answer.status == 200)
        let bundle = try answer.tree()
        #expect(Validator(.stu3).findings(in: bundle).map(\.description) == [])
        #expect(bundle["type"] == "history")
        #expect(bundle["total"] == 2)
        let entries = try #require(bundle["entry"]?.array)
        #expect(entries.map { $0["resource"]?["status"] } == ["cancelled", "booked"])
        #expect(entries.map { $0["resource"]?["meta"]?["versionId"] } == ["2", "1"])
        let url = "http://stub.test/registry/STU3/Appointment/\(RegistryRecord.nextWeek)"
        #expect(entries.map { $0["fullUrl"] } == [.string(url), .string(url)])
        #expect(
            entries.map { $0["request"] } == [
                ["method": "PUT", "url": .string("Appointment/\(RegistryRecord.nextWeek)")],
                ["method": "POST", "url": "Appointment"],
            ]
        )
        #expect(entries.allSatisfy { $0["response"] == nil })
    }

    @Test("identifiers of the request come back, the Spine's fields are ignored")
    func identifiers() throws {
        let call = consumer.read()
            .with("X-Request-Id", "request-1")
            .with("X-Correlation-Id", "correlation-1")
            .with("Ssp-TraceID", "")
            .with("Ssp-InteractionID", "nonsense")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        #expect(answer["X-Request-Id"] == "request-1")
        #expect(answer["X-Correlation-Id"] == "correlation-1")
        #expect(try stub.answer(to: consumer.read())["X-Request-Id"]?.isEmpty == false)
    }
}
