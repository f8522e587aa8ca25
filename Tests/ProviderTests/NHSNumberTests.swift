import Bytes
import Provider
import Testing

@Suite("NHS numbers")
struct NHSNumberTests {
    @Test(
        "ten digits whose last is the check digit of the others",
        arguments: ["9990000018", "9990000026", "9476719931", "9434765919", "0000000000"]
    )
    func valid(_ text: Text) {
        #expect(NHSNumber.isValid(text))
    }

    @Test(
        "and nothing else is one",
        arguments: [
            // The check digit is another, or would be 10.
            "9990000019", "9476719932", "9990000000", "9434765910",
            "", "999000001", "99900000188", "999000001a", " 990000018", "999 000 0018", "９９９０００００１８",
        ]
    )
    func invalid(_ text: Text) {
        #expect(!NHSNumber.isValid(text))
    }
}
