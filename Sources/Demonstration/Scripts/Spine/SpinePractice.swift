import Bytes

/// Who and what of a practice in the built-in seed data the scenes are about.
package struct SpinePractice: Sendable {
    package let organisation: String
    package let organisationCode: String
    package let location: String
    /// Where nothing of the first schedule takes place.
    package let otherLocation: String
    package let practitioner: String
    let practitionerUser: String
    /// One who is registered, and the NHS number.
    package let patient: String
    let number: String
    /// The number of one who is deceased, and the id.
    let deceased: String
    let deceasedNumber: String
    /// One who is not registered.
    package let stranger: Stranger
    /// Of one who has another number now.
    package let supersededNumber: String
    /// Of the first schedule, ten minutes each from 15:00 on 19 January 2019; the last is for a telephone call.
    package let slots: [String]
    /// At 10:00 on 18 January, before the stub's time.
    package let pastSlot: String
    /// How the system spells an instant of that winter.
    package let instant: @Sendable (_ day: Int, _ time: String) -> String

    package static let gpconnect = SpinePractice(
        organisation: "1",
        organisationCode: "A20047",
        location: "17",
        otherLocation: "18",
        practitioner: "2",
        practitionerUser: "G11111116",
        patient: "2",
        number: "9990000026",
        deceased: "11",
        deceasedNumber: "9990000115",
        stranger: Stranger(id: "15", number: "9990000166"),
        supersededNumber: "9990000158",
        slots: ["629", "630", "631", "632", "633", "634"],
        pastSlot: "601",
        instant: { "2019-01-\($0)T\($1)+00:00" }
    )

    package static let systmone = SpinePractice(
        organisation: "bd00000000000000",
        organisationCode: "Z12345",
        location: "bd00000000000000_0100000000000000",
        otherLocation: "bd00000000000000_0200000000000000",
        practitioner: "d681700000000000",
        practitionerUser: "502522114984",
        patient: "9222500000000000",
        number: "9990001111",
        deceased: "9222500000000009",
        deceasedNumber: "9990001219",
        stranger: Stranger(id: "9222500000000013", number: "9990001251"),
        supersededNumber: "9990001243",
        slots: [
            "1547910000000_f5f533000000011d", "1547910600000_f5f533000000011e", "1547911200000_f5f533000000011f",
            "1547911800000_f5f5330000000120", "1547912400000_f5f5330000000121", "1547913000000_f5f5330000000122",
        ],
        pastSlot: "1547805600000_f5f5330000000101",
        instant: { "2019-01-\($0)T\($1)Z" }
    )
}
