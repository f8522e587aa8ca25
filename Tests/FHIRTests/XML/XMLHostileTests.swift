import Bytes
import Foundation
import Testing

@testable import FHIR

@Suite("XML from somebody who means harm")
struct XMLHostileTests {
    static let samples = [XMLSamples.registry, XMLSamples.rich]

    @Test("a document cut at any byte is refused", arguments: samples)
    func cut(_ sample: String) throws {
        let bytes = Array(sample.utf8)
        let root = try #require(sample.range(of: "Appointment>", options: .backwards)).upperBound
        for length in 0..<sample.utf8.distance(from: sample.startIndex, to: root) {
            #expect(fault(Array(bytes[..<length])) != nil, "cut after \(length) bytes")
        }
    }

    @Test("changed bytes are read or refused, and what is read can be written and read again", arguments: samples)
    func mutated(_ sample: String) throws {
        var random = SplitMix(seed: 7)
        let interesting = Array("<>/&;'\"!?[]-=: xmlns#\u{0}\n".utf8) + [0xEF, 0xBF, 0xC3, 0x80, 0xFF]
        var readable = 0
        for _ in 0..<4000 {
            var bytes = Array(sample.utf8)
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                let byte = interesting.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                case 2: bytes.remove(at: place)
                default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
                }
            }
            guard let tree = try? XMLReader.read(bytes, definitions: .stu3) else { continue }
            readable += 1
            let written = try XMLWriter.write(tree, definitions: .stu3)
            #expect(try XMLReader.read(written, definitions: .stu3).sorted == tree.sorted)
        }
        #expect(readable > 100)
    }

    @Test(
        "bombs of entities and files from outside are refused before they are looked at",
        arguments: [
            "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\"><a/>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
            "<!DOCTYPE",
            "<!DOCTYPE a [" + String(repeating: "x", count: 1 << 20),
        ]
    )
    func entities(_ text: String) {
        let error = fault(text)
        #expect(error?.kind == .xml(.documentType))
        #expect(error?.position.byteOffset == 0)
    }

    @Test("64 levels are read, one more is refused")
    func depth() throws {
        func nested(_ levels: Int) -> String {
            let open = String(repeating: "<extension url='u'>", count: levels)
            return XMLSamples.appointment(open + String(repeating: "</extension>", count: levels))
        }
        #expect(fault(nested(63)) == nil)
        #expect(fault(nested(64))?.kind == .xml(.depth(limit: 64)))
    }

    @Test("the depth of a narrative is its own")
    func narrativeDepth() throws {
        func narrative(_ levels: Int) -> String {
            let open = String(repeating: "<p>", count: levels) + String(repeating: "</p>", count: levels)
            return XMLSamples.appointment(
                "<text><div xmlns='http://www.w3.org/1999/xhtml'>\(open)</div></text><x><y/></x>"
            )
        }
        #expect(fault(narrative(63)) == nil)
        #expect(fault(narrative(64))?.kind == .xml(.depth(limit: 64)))
    }

    struct Flood: Sendable, CustomTestStringConvertible {
        var name: String
        var kind: FormatError.XMLKind
        var text: @Sendable () -> String
        var testDescription: String { name }
    }

    /// Each a megabyte: one that took time with the square of its size would not come to an end.
    static let floods = [
        Flood(name: "open elements", kind: .depth(limit: 64)) { repeated("<a>") },
        Flood(name: "attributes", kind: .attributes(limit: 64)) {
            "<a " + (0..<120_000).map { "a\($0)='' " }.joined()
        },
        Flood(name: "namespaces on one element", kind: .attributes(limit: 64)) {
            "<a " + (0..<80_000).map { "xmlns:a\($0)='u' " }.joined()
        },
        Flood(name: "namespaces in scope", kind: .namespaces(limit: 128)) {
            (0..<10).map { level in
                "<a\(level) " + (0..<60).map { "xmlns:a\(level)x\($0)='u' " }.joined() + ">"
            }.joined()
        },
        Flood(name: "a name", kind: .unfinished(.tag(Text(repeated("a"))))) { "<" + repeated("a") },
        Flood(name: "ampersands", kind: .ampersand) { "<a>" + repeated("&") },
        Flood(name: "brackets", kind: .unfinished(.element("a"))) { "<a>" + repeated("]") },
        Flood(name: "hyphens", kind: .hyphens(.character("-"))) { "<!--" + repeated("-") },
        Flood(name: "comments", kind: .noElement(.end)) { repeated("<!---->") },
    ]

    @Test("é and e with an accent behind it are two codes, and two names")
    func lookalikes() throws {
        let composed = try tree(XMLSamples.appointment("<status value='caf\u{E9}'/>"))
        let decomposed = try tree(XMLSamples.appointment("<status value='cafe\u{301}'/>"))
        #expect(composed != decomposed)
        #expect(composed["status"] == "caf\u{E9}")
        #expect(composed["status"] != "cafe\u{301}")
        let names = try tree(XMLSamples.appointment("<caf\u{E9} value='a'/><cafe\u{301} value='b'/>"))
        #expect(names["caf\u{E9}"] == "a")
        #expect(names["cafe\u{301}"] == "b")
    }

    @Test("a megabyte of one thing is answered", arguments: floods)
    func flood(_ flood: Flood) throws {
        var parser: XMLParser?
        #expect {
            parser = try XMLParser(Array(flood.text().utf8))
            while try parser?.next() != .endOfDocument {}
        } throws: { error in
            (error as? FormatError)?.kind == .xml(flood.kind)
        }
    }

    @Test("a megabyte of unknown elements and of items where one may be is kept for validation")
    func manyItems() throws {
        let names = (0..<50_000).map { "<x\($0)/>" }.joined()
        #expect(try tree(XMLSamples.appointment(names)).object?.members.count == 50_001)
        let mixed = String(repeating: "<x/><y/>", count: 100_000)
        #expect(try tree(XMLSamples.appointment(mixed))["y"]?.array?.count == 100_000)
        let statuses = String(repeating: "<status value='a'/>", count: 50_000)
        #expect(try tree(XMLSamples.appointment(statuses))["status"]?.array?.count == 50_000)
    }

    private static func repeated(_ text: String) -> String {
        String(repeating: text, count: (1 << 20) / text.utf8.count)
    }
}

extension JSONValue {
    /// Members by name: unknown ones are written last, wherever they stood.
    fileprivate var sorted: JSONValue {
        switch self {
        case .array(let items): .array(items.map(\.sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { JSONObject.Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name }
                )
            )
        case .null, .boolean, .number, .string: self
        }
    }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
