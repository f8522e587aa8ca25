import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: the search for a patient's bookings")
struct BaRSAppointmentSearchTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static let number = "patient:identifier=https://fhir.nhs.uk/Id/nhs-number%7C"

    private func ids(_ query: String) throws -> [String] {
        try stub.answer(to: consumer.barsAppointments(query: query)).ids(of: "Appointment")
    }

    @Test(
        "by the number, whatever the status: of a patient who is held, contained, or in the guide's example",
        arguments: [
            ("9990003009", BaRSRecord.nextWeek), ("9990000107", BaRSRecord.full), ("4857773456", BaRSRecord.published),
            ("9990003025", BaRSRecord.cancelled), ("9990003033", BaRSRecord.enteredInError),
            ("9990003041", BaRSRecord.fulfilled), ("9990003076", BaRSRecord.waitlist),
        ]
    )
    func number(_ number: String, _ id: String) throws {
        #expect(try ids(Self.number + number) == [id])
        #expect(try ids("patient:identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C\(number)") == [id])
    }

    @Test("the Bundle counts and links", arguments: WireFormat.allCases)
    func bundle(_ format: WireFormat) throws {
        let request = consumer.barsAppointments(of: "9990003009").with("Accept", "application/fhir+\(format)")
        let bundle = try stub.answer(to: request).tree(.r4)
        #expect(bundle["type"] == "searchset")
        #expect(bundle["total"] == 1)
        let base = "http://stub.test\(consumer.base)/Appointment"
        #expect(bundle["entry"]?[0]?["fullUrl"] == .string("\(base)/\(BaRSRecord.nextWeek)"))
        #expect(bundle["entry"]?[0]?["search"]?["mode"] == "match")
        #expect(bundle["link"]?[0]?["relation"] == "self")
        #expect(
            bundle["link"]?[0]?["url"]
                == .string("\(base)?patient:identifier=https:%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C9990003009")
        )
        let none = try stub.answer(to: consumer.barsAppointments(of: "9990003068")).tree()
        #expect(none["total"] == 0 && none["entry"] == nil)
    }

    @Test(
        "by name, date of birth and postcode together",
        arguments: [
            ("name=Abara&birthdate=1961-05-04&address-postalcode=BD21%201SA", 1),
            ("name=ngozi+ABARA&birthdate=eq1961-05-04&address-postalcode=bd211sa", 1),
            ("name=Aba&birthdate=eq04/05/1961&address-postalcode=BD21+1SA", 1),
            ("name=Testpatient&birthdate=1970-02-28&address-postalcode=BD21+1SA", 0),
            ("name=Brightwell&birthdate=1961-05-04&address-postalcode=BD21+1SA", 0),
            ("name=Abara&birthdate=1961-05-05&address-postalcode=BD21+1SA", 0),
            ("name=Abara&birthdate=1961-05-04&address-postalcode=BD21+1SB", 0),
        ]
    )
    func facts(_ query: String, _ count: Int) throws {
        let written = query.split(separator: "&").map { "patient:\($0)" }.joined(separator: "&")
        #expect(try ids(written) == Array(repeating: BaRSRecord.nextWeek, count: count))
    }

    @Test(
        "what is missing or wrong has its row",
        arguments: [
            ("", "required search.parameter-required"),
            ("patient:name=Abara", "required search.parameter-required"),
            ("patient:name=Abara&patient:birthdate=1961-05-04", "required search.parameter-required"),
            ("patient:identifier=9990003009", "value search.parameter-value"),
            ("patient:identifier=%7C9990003009", "value search.parameter-value"),
            ("patient:identifier=https://fhir.nhs.uk/Id/nhs-number%7Cabc", "value search.parameter-value"),
            ("patient:identifier=https://fhir.nhs.uk/Id/nhs-number%7C999000300", "value search.parameter-value"),
            ("patient:identifier=https://provider.test/id%7C9990003009", "value search.identifier-system"),
            (
                "patient:name=Abara&patient:birthdate=4.5.1961&patient:address-postalcode=BD21+1SA",
                "value search.parameter-value"
            ),
        ]
    )
    func refusals(_ query: String, _ expected: String) throws {
        let refusal = try stub.answer(to: consumer.barsAppointments(query: query)).barsRefusal()
        #expect(refusal == "400 SEND_BAD_REQUEST \(expected)")
    }
}
