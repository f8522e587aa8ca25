import Bytes
import FHIR
import Provider
import Testing

@Suite("The ids of what is made")
struct IdentifierStyleTests {
    @Test(
        "each style counts in its own way",
        arguments: [
            (IdentifierStyle.decimal(from: 2001), ["2001", "2002", "2099"]),
            (
                .hexadecimal(prefix: "aebebd2", digits: 16),
                ["aebebd2000000001", "aebebd2000000002", "aebebd2000000063"]
            ),
        ] as [(IdentifierStyle, [Text])]
    )
    func counting(_ style: IdentifierStyle, _ expected: [Text]) {
        #expect([1, 2, 99].map { style.identifier($0, of: "Appointment") } == expected)
    }

    @Test("a UUID is one of version 8, another for each number and type, and the same every time")
    func uuids() {
        let made = (1...100).flatMap { number in
            ["Appointment", "Slot"].map { IdentifierStyle.uuid.identifier(number, of: $0) }
        }
        #expect(Set(made).count == 200)
        #expect(made.allSatisfy { UUIDForm.fits($0) })
        #expect(made.allSatisfy { Array($0.utf8)[14] == UInt8(ascii: "8") && "89ab".utf8.contains(Array($0.utf8)[19]) })
        #expect(made[0] == IdentifierStyle.uuid.identifier(1, of: "Appointment"))
    }

    private static let version = Version(identifier: "1", lastUpdated: Instant(unixSeconds: 0), content: [])

    private static func make(in store: Store) -> Text {
        store.transact { transaction in
            let key = transaction.newKey(ofType: "Slot", .decimal(from: 5))
            transaction.write(version, as: key, .created)
            return key.id
        }.result
    }

    @Test("what bears a number already is passed over, and a number is used once, whatever becomes of its bearer")
    func taken() {
        let store = Store(seed: SeedResources([ResourceKey("Slot", "6"): Self.version]))
        #expect(Self.make(in: store) == "5")
        #expect(Self.make(in: store) == "7")
        _ = store.transact { $0.remove(ResourceKey("Slot", "7")) }
        #expect(Self.make(in: store) == "8")
        #expect(Self.make(in: store.copy()) == "9")
    }

    @Test("a transaction that is not carried out uses up no number")
    func refused() throws {
        struct Refused: Error {}
        let store = Store()
        #expect(throws: Refused.self) {
            try store.transact { (transaction) throws(Refused) in
                _ = transaction.newKey(ofType: "Slot", .decimal(from: 5))
                throw Refused()
            }
        }
        #expect(Self.make(in: store) == "5")
    }

    @Test("one transaction makes several, each with a number of its own")
    func several() {
        let store = Store()
        let made = store.transact { transaction in
            (1...3).map { _ in
                let key = transaction.newKey(ofType: "Slot", .decimal(from: 5))
                transaction.write(Self.version, as: key, .created)
                return key.id
            }
        }.result
        #expect(made == ["5", "6", "7"])
        #expect(Self.make(in: store) == "8")
    }
}
