import Bytes
import FHIR

/// What a patient is recognised by, beside the number.
struct Demographics {
    private let birthDate: [Text]
    /// The first three letters of the official family name.
    private let family: Text
    /// The first letter of the first official given name.
    private let initial: Text

    init(_ patient: JSONObject) {
        birthDate = patient["birthDate"]?.string?.split(at: UInt8(ascii: "-")) ?? []
        let name = patient["name"]?.array?.first { $0["use"] == "official" }
        family = Self.start(of: name?["family"]?.string, 3)
        initial = Self.start(of: name?["given"]?[0]?.string, 1)
    }

    /// Whether they are those of a record: the birth date to the day; or two of its three parts, the first three letters
    /// of the family name and the initial (GP Connect 1.2.7, register a patient).
    func fit(_ record: JSONObject) -> Bool {
        let other = Demographics(record)
        guard birthDate.count == 3, other.birthDate.count == 3 else { return false }
        let same = zip(birthDate, other.birthDate).count { $0 == $1 }
        if same == 3 { return true }
        return same == 2 && family == other.family && initial == other.initial
    }

    private static func start(of name: Text?, _ count: Int) -> Text {
        let letters = (name?.string.unicodeScalars ?? "".unicodeScalars).prefix(count)
        return Text(String(String.UnicodeScalarView(letters))).lowercased
    }
}
