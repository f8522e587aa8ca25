import Bytes
import Foundation
import Provider
import Testing

@testable import AppointmentStub

@Suite("The table of routes")
struct RouteCatalogueTests {
    @Test("the README has it as the dialects' interactions make it")
    func readme() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        let readme = try String(contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)
        let table = RouteCatalogue.markdown(of: Dialect.all)
        #expect(readme.contains(table), "the README's table of routes should be:\n\(table)")
    }

    @Test("a dialect that offers two things under one route has a line for each")
    func twoUpdates() throws {
        let gpconnect = try #require(Dialect.named("gpconnect"))
        let lines = RouteCatalogue.text(of: gpconnect).split(separator: "\n")
        #expect(lines.contains("PUT Appointment/{id}: cancel"))
        #expect(lines.contains("PUT Appointment/{id}: amend"))
    }
}
