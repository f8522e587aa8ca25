import Bytes
import FHIR
import Testing

@Suite("Hostile JSON")
struct JSONHostileTests {
    @Test("an appointment cut off at any byte is refused at the cut or before")
    func truncated() {
        let bytes = Array(recordedAppointment.utf8)
        for count in 0..<bytes.count {
            do throws(FormatError) {
                _ = try JSONReader.read(Array(bytes[..<count]))
                Issue.record("read \(count) of \(bytes.count) bytes")
            } catch {
                #expect(error.position.byteOffset <= count)
            }
        }
    }

    @Test("a depth of 100,000 is answered, not followed", arguments: ["[", #"{"a":"#, #"[{"a":"#])
    func depthBomb(_ opening: String) {
        let text = String(repeating: opening, count: 100_000)
        let error = #expect(throws: FormatError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.kind == .json(.depth(limit: 64)))
        #expect(error?.path?.steps.count == 64)
    }

    @Test("an object of 100,000 members is read, and a name that comes again at its end is found")
    func manyMembers() throws {
        let members = (0..<100_000).map { #""name\#($0)":\#($0)"# }.joined(separator: ",")
        let read = try JSONReader.read(Array("{\(members)}".utf8))
        #expect(read.object?.members.count == 100_000)
        let again = "{\(members),\"name0\":0}"
        let error = #expect(throws: FormatError.self) { try JSONReader.read(Array(again.utf8)) }
        #expect(error?.kind == .json(.duplicateName("name0")))
        #expect(error?.position.byteOffset == again.utf8.count - 10)
    }

    @Test("a name that comes twice is found among few members and many", arguments: 2...40)
    func twice(_ count: Int) {
        let members = (0..<count - 1).map { #""n\#($0)":0"# } + [#""n\#(count / 2 - 1)":1"#]
        let text = "{\(members.joined(separator: ","))}"
        #expect(throws: FormatError.self) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test("é and e with an accent behind it are two names, among few members and many", arguments: [0, 40])
    func lookalikeNames(_ others: Int) throws {
        let members = (0..<others).map { #""n\#($0)":0"# } + [#""caf\u00e9":1"#, #""cafe\u0301":2"#]
        let read = try JSONReader.read(Array("{\(members.joined(separator: ","))}".utf8))
        #expect(read["caf\u{E9}"] == 1)
        #expect(read["cafe\u{301}"] == 2)
    }

    @Test("é and e with an accent behind it are two codes")
    func lookalikeCodes() throws {
        let composed = try JSONReader.read(Array("{\"status\":\"caf\u{E9}\"}".utf8))
        let decomposed = try JSONReader.read(Array("{\"status\":\"cafe\u{301}\"}".utf8))
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(composed["status"] == "caf\u{E9}")
        #expect(composed["status"] != "cafe\u{301}")
    }

    @Test("a megabyte of one thing is read whole")
    func large() throws {
        let length = 1_048_576
        let text = String(repeating: "x", count: length)
        #expect(try JSONReader.read(Array("\"\(text)\"".utf8)).string?.utf8.count == length)
        let digits = String(repeating: "7", count: length)
        #expect(try JSONReader.read(Array(digits.utf8)) == .number(Text(digits)))
        let escapes = String(repeating: #"\n"#, count: length / 2)
        #expect(try JSONReader.read(Array("\"\(escapes)\"".utf8)).string?.utf8.count == length / 2)
        let items = String(repeating: "0,", count: length / 2) + "0"
        #expect(try JSONReader.read(Array("[\(items)]".utf8)).array?.count == length / 2 + 1)
        let blanks = String(repeating: " ", count: length)
        #expect(try JSONReader.read(Array("\(blanks)[\(blanks)]\(blanks)".utf8)) == .array([]))
    }

    @Test("whatever a mutated appointment is read as, it is written and read as the same", arguments: 1...40)
    func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let original = Array(recordedAppointment.utf8)
        var read = 0
        for _ in 0..<100 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes.mutate(using: &random)
            }
            do throws(FormatError) {
                let value = try JSONReader.read(bytes)
                read += 1
                #expect(try JSONReader.read(JSONWriter.write(value)) == value)
            } catch {
                #expect((0...bytes.count).contains(error.position.byteOffset))
                #expect(!error.description.isEmpty)
            }
        }
        #expect(read > 0)
        #expect(read < 100)
    }
}
