import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTP
import HTTPAsking
import Testing

@testable import Steering

@Suite("Admin API: routes, description and guards")
struct AdminRouteTests {
    private let stub: Stub

    init() throws {
        stub = try Stub { $0.limits.bodyBytes = 4096 }
    }

    /// Every call of the table with its open parts filled in.
    private static let calls: [(method: String, path: String)] = AdminAPI.calls.map { call in
        (
            call.method.token,
            concrete(call.path, id: "1")
        )
    }

    /// A path of the table with its open parts filled in.
    private static func concrete(_ path: String, id: String) -> String {
        let parts = [
            "{dialect}": "core", "{type}": "Appointment", "{id}": id, "{name}": "blue", "{number}": "1",
            "{interaction}": "read",
        ]
        return parts.reduce(path) { $0.replacing($1.key, with: $1.value) }
    }

    @Test(
        "an unknown route is 404 and names the nearest",
        arguments: [
            ("heath", "GET /__admin/health"), ("request", "GET /__admin/requests"), ("clok", "GET /__admin/clock"),
            ("find", "POST /__admin/requests/find"), ("sandbox", "GET /__admin/sandboxes"),
            ("fault/1", "GET /__admin/faults"), ("reports", "GET /__admin/report"),
        ]
    )
    func unknown(_ path: String, _ nearest: String) throws {
        let answer = try stub.admin("GET", path)
        #expect(answer.status == 404)
        #expect(try answer.json == ["error": .string("there is no /__admin/\(path)"), "nearest": .string(nearest)])
    }

    @Test(
        "a wrong verb is 405 with Allow",
        arguments: [
            ("PATCH", "health", "GET, HEAD"), ("GET", "reset", "POST"), ("PUT", "requests", "GET, HEAD, DELETE"),
            ("GET", "requests/find", "POST"), ("PUT", "faults", "GET, HEAD, POST, DELETE"),
            ("GET", "faults/1", "DELETE"),
            ("POST", "clock", "GET, HEAD, PUT, DELETE"), ("DELETE", "sandboxes", "GET, HEAD, POST"),
            ("POST", "appointments/core/1", "GET, HEAD, PUT, DELETE"), ("DELETE", "report", "GET, HEAD"),
        ]
    )
    func wrongVerb(_ method: String, _ path: String, _ allow: String) throws {
        let answer = try stub.admin(method, path)
        #expect(answer.status == 405)
        #expect(answer["Allow"] == "\(allow), OPTIONS")
        #expect(try answer.json["error"]?.string == "\(method) is not supported on /__admin/\(Self.pattern(path))")
    }

    /// The path as the table has it.
    private static func pattern(_ path: String) -> String {
        switch path {
        case "faults/1": "faults/{id}"
        case "appointments/core/1": "appointments/{dialect}/{id}"
        default: path
        }
    }

    @Test("HEAD is GET without content, OPTIONS names the verbs")
    func headAndOptions() throws {
        let head = try stub.admin("HEAD", "mounts")
        #expect(head.status == 200)
        #expect(head["Content-Length"] == (try stub.admin("GET", "mounts"))["Content-Length"])
        let options = try stub.admin("OPTIONS", "faults")
        #expect(options.status == 204)
        #expect(options["Allow"] == "GET, HEAD, POST, DELETE, OPTIONS")
    }

    @Test("the description holds every call, and every path and method of it is served")
    func description() throws {
        let document = try stub.admin("GET", "openapi.json").json
        #expect(document["openapi"] == "3.1.0")
        #expect(document["servers"] == [["url": "http://stub.test/__admin"]])
        let paths = try #require(document["paths"]?.object)
        var described: Set<String> = []
        var identifiers: [Text] = []
        for path in paths.members {
            for operation in path.value.object?.members ?? [] {
                described.insert("\(operation.name.string.uppercased()) \(path.name)")
                identifiers.append(try #require(operation.value["operationId"]?.string))
                let concrete = Self.concrete(path.name.string, id: Seed.tomorrow)
                let answer = try stub.admin(operation.name.string.uppercased(), String(concrete.dropFirst()))
                #expect(answer.status != 405, "\(path.name)")
                #expect(answer.status != 404 || concrete != path.name.string, "\(path.name)")
                #expect((try? answer.json)?["nearest"] == nil, "\(path.name)")
            }
        }
        #expect(described == Set(AdminAPI.calls.map { "\($0.method.token) /\($0.path)" }))
        #expect(Set(identifiers).count == AdminAPI.calls.count)
    }

    @Test("each answer that has content is described with schema and example, and every reference leads somewhere")
    func described() throws {
        let document = try stub.admin("GET", "openapi.json").json
        for path in document["paths"]?.object?.members ?? [] {
            for operation in path.value.object?.members ?? [] {
                let responses = operation.value["responses"]?.object?.members ?? []
                for response in responses where response.name != "204" {
                    let json = response.value["content"]?["application/json"]
                    #expect(json?["schema"] != nil, "\(operation.name) \(path.name) \(response.name)")
                    #expect(json?["example"] != nil || !response.name.hasPrefix("2"), "\(operation.name) \(path.name)")
                }
            }
        }
        let text = Text(String(decoding: JSONWriter.write(document), as: UTF8.self))
        var rest = text
        while let (_, after) = rest.split(at: "\"$ref\":\"#/components/schemas/") {
            let name = after.split(at: "\"")?.before ?? ""
            #expect(document["components"]?["schemas"]?[name] != nil, "\(name)")
            rest = after
        }
        #expect(document["security"] == nil)
        let closed = try Stub { $0.admin = .token("secret") }
        let call = ConsumerRequest.admin("GET", "openapi.json").with("Authorization", "Bearer secret")
        #expect(try closed.answer(to: call).json["security"] == [["adminToken": []]])
    }

    @Test("every call needs the token, and tells nothing without it")
    func token() throws {
        let stub = try Stub { $0.admin = .token("secret") }
        for call in Self.calls {
            let answer = try stub.admin(call.method, call.path)
            #expect(answer.status == 401, "\(call)")
            #expect(answer["WWW-Authenticate"] == "Bearer")
            let inside = try stub.admin(call.method, call.path, in: "blue")
            #expect(inside.status == 401, "\(call)")
        }
    }

    @Test(
        "no call is carried out for a foreign web page",
        arguments: ["https://evil.test", "null"]
    )
    func foreignOrigin(_ origin: String) throws {
        for call in Self.calls {
            for sandbox in [nil, "blue"] {
                let answer = try stub.answer(to: .admin(call.method, call.path, in: sandbox).with("Origin", origin))
                #expect(answer.status == 403, "\(call)")
            }
        }
    }

    @Test("without an admin API no call is there")
    func noAdmin() throws {
        let stub = try Stub { $0.admin = .none }
        for call in Self.calls {
            #expect(try stub.admin(call.method, call.path).status == 404, "\(call)")
        }
    }

    @Test("a body over the limit is refused in the words of the admin API, and not journaled")
    func tooLarge() throws {
        let call = ConsumerRequest.admin("POST", "explain").with(.bytes(Array(repeating: 0x20, count: 4097)))
        let answer = try stub.answer(to: call)
        #expect(answer.status == 413)
        #expect(try answer.json["error"]?.string != nil)
        #expect(try stub.journal().isEmpty)
    }
}
