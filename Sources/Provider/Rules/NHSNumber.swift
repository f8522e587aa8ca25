package import Bytes

/// The number of a patient of the National Health Service in England.
package enum NHSNumber {
    package static let system: Text = "https://fhir.nhs.uk/Id/nhs-number"

    /// Whether a text is one: ten digits, of which the last is the check digit of the others.
    ///
    /// The digits are weighted with 10 to 2; what the sum lacks of the next multiple of 11 is the check digit, where 11
    /// counts as 0 and 10 is no digit (NHS Data Model and Dictionary, NHS NUMBER).
    package static func isValid(_ text: Text) -> Bool {
        guard text.utf8.count == 10, text.utf8.allSatisfy(\.isDigit) else { return false }
        let digits = text.utf8.map { Int($0 &- UInt8(ascii: "0")) }
        let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        return (11 - sum % 11) % 11 == digits[9]
    }
}

extension Rule {
    package static let nhsNumberValid = Rule(
        "nhs-number.valid",
        "An NHS number must have ten digits with a correct check digit."
    )
}
