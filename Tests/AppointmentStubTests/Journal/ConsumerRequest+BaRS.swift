import Demonstration
import FHIR

extension ConsumerRequest {
    /// A sound request about next week's appointment of the Booking and Referral Standard's mount, with ids of its own.
    static func bars(_ method: String, _ appointment: JSONObject? = nil) -> ConsumerRequest {
        let request = Consumer.bars.request(method, "Appointment/\(Consumer.bars.appointment)")
        guard let appointment else { return request }
        return request.with("Content-Type", "application/fhir+json")
            .with(.bytes(JSONWriter.write(.object(appointment))))
    }
}
