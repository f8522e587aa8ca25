// README: begin
import AppointmentStub
import Foundation
import FoundationNetworking
import Testing

@Suite final class CancelTests {
    let stub: StubServer

    init() throws {
        stub = try StubServer(.embedded)
        try stub.start()
    }

    deinit {
        stub.stop(within: .zero)
    }

    @Test func seesThatAnotherConsumerWasFaster() async throws {
        try stub.sandbox.make(StubFault(.concurrentChange, method: "PUT"))
        let url = try #require(URL(string: stub.sandbox.url(of: "core") + "/Appointment/aebebd1000000001"))
        let (appointment, _) = try await URLSession.shared.data(from: url)

        var request = URLRequest(url: url)
        request.httpMethod = "PUT"
        request.setValue("application/fhir+json", forHTTPHeaderField: "Content-Type")
        request.setValue("W/\"1\"", forHTTPHeaderField: "If-Match")
        request.httpBody = Data(
            String(decoding: appointment, as: UTF8.self).replacing("booked", with: "cancelled").utf8
        )
        let (_, response) = try await URLSession.shared.data(for: request)

        #expect((response as? HTTPURLResponse)?.statusCode == 409)
        #expect(stub.sandbox.exchanges.last?.rules == ["core.if-match.current"])
    }
}
// README: end

@Suite("The README's example in Swift")
struct ReadmeExampleTests {
    @Test("is the one above, letter for letter")
    func same() throws {
        let file = URL(fileURLWithPath: #filePath)
        let example = try text(in: file, from: "// README: begin\n", to: "// README: end\n")
        let root = file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = root.deletingLastPathComponent().appendingPathComponent("README.md")
        #expect(try text(in: readme, from: "```swift\n", to: "```\n") == example)
    }

    /// What stands between two markers, each of which stands first where it is looked for.
    private func text(in file: URL, from begin: String, to end: String) throws -> String {
        let whole = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(whole.firstRange(of: begin)).upperBound
        let stop = try #require(whole[start...].firstRange(of: end)).lowerBound
        return String(whole[start..<stop])
    }
}
