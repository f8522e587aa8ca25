import Testing

@testable import FHIR

@Suite("Validator on damaged resources")
struct ReplacementTests {
    @Test(
        "no part of the recorded appointment can be replaced by one of these unnoticed",
        arguments: [.null, [], [:], [.null], [[]], [[:]]] as [JSONValue]
    )
    func replaced(_ replacement: JSONValue) throws {
        let validator = Validator(.stu3)
        let damaged = variants(of: try read(recordedAppointment), with: replacement)
        #expect(damaged.count == 88)
        for variant in damaged {
            let findings = validator.findings(in: variant)
            #expect(!findings.isEmpty, "\(variant)")
            #expect(findings.allSatisfy { !$0.expected.isEmpty && !$0.found.isEmpty })
        }
    }

    @Test("no member of the recorded appointment can have another name unnoticed")
    func renamed() throws {
        for variant in renamings(of: try read(recordedAppointment)) {
            #expect(!Validator(.stu3).findings(in: variant).isEmpty, "\(variant)")
        }
    }

    /// The value with each of its parts, itself included, replaced in turn.
    private func variants(of value: JSONValue, with replacement: JSONValue) -> [JSONValue] {
        var all = [replacement]
        switch value {
        case .array(let items):
            for (index, item) in items.enumerated() {
                for variant in variants(of: item, with: replacement) {
                    var changed = items
                    changed[index] = variant
                    all.append(.array(changed))
                }
            }
        case .object(let object):
            for (index, member) in object.members.enumerated() {
                for variant in variants(of: member.value, with: replacement) {
                    var changed = object
                    changed.members[index].value = variant
                    all.append(.object(changed))
                }
            }
        case .null, .boolean, .number, .string: break
        }
        return all
    }

    /// The value with each of its members named otherwise in turn.
    private func renamings(of value: JSONValue) -> [JSONValue] {
        var all: [JSONValue] = []
        switch value {
        case .array(let items):
            for (index, item) in items.enumerated() {
                for variant in renamings(of: item) {
                    var changed = items
                    changed[index] = variant
                    all.append(.array(changed))
                }
            }
        case .object(let object):
            for (index, member) in object.members.enumerated() {
                var changed = object
                changed.members[index].name = "\(changed.members[index].name)X"
                all.append(.object(changed))
                for variant in renamings(of: member.value) {
                    changed = object
                    changed.members[index].value = variant
                    all.append(.object(changed))
                }
            }
        case .null, .boolean, .number, .string: break
        }
        return all
    }
}
