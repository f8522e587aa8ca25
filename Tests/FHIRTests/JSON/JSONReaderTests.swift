import FHIR
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test("a small tree")
    func small() throws {
        #expect(
            try JSONReader.read(Array(#"{"a":[1.50,"x\n",true,null]}"#.utf8)) == [
                "a": [.number("1.50"), "x\n", true, .null]
            ]
        )
    }
}
