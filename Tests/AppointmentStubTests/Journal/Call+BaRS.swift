import FHIR
import Foundation

extension Call {
    /// A sound request about next week's appointment of the Booking and Referral Standard's mount, with ids of its own.
    static func bars(_ method: String, _ appointment: JSONObject? = nil) -> Call {
        let target = #"{"system":"https://target.test/id","value":"T1"}"#
        let call = Call(method, "/booking-and-referral/FHIR/R4/Appointment/9fe78f21-8fbb-5865-994e-48be02af3a0c")
            .with("NHSD-Target-Identifier", Data(target.utf8).base64EncodedString())
            .with("X-Request-Id", UUID().uuidString)
            .with("X-Correlation-Id", UUID().uuidString)
            .with("Authorization", "Bearer opaque")
        guard let appointment else { return call }
        return call.with("Content-Type", "application/fhir+json").with(content: JSONWriter.write(.object(appointment)))
    }
}
