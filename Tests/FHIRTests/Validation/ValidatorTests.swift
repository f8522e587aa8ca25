import Testing

@testable import FHIR

@Suite("Validator")
struct ValidatorTests {
    @Test("the recorded SystmOne appointment is valid STU3")
    func recorded() throws {
        let appointment = try JSONReader.read(Array(systmOneAppointment.utf8))
        #expect(Validator(.stu3).findings(in: appointment) == [])
    }
}
