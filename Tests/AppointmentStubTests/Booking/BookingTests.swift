import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Booking")
struct BookingTests {
    func edited(_ mount: BookingMount, _ edits: [TreeEdit]) -> ConsumerRequest {
        mount.consumer.book(edits.reduce(mount.practice.booking()) { $1.applied(to: $0) })
    }

    @Test("what was sent comes back under an id, with what the provider adds", arguments: BookingMount.allCases)
    func answer(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let sent = mount.practice.booking()
        let answer = try stub.answer(to: mount.consumer.book(sent))
        #expect(answer.status == 201)
        let version = try #require(answer.version)
        let location = "http://stub.test\(mount.consumer.base)/Appointment/\(mount.firstBooked)/_history/\(version)"
        #expect(answer["Location"] == location)
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        #expect(answer["Cache-Control"] == "no-store")
        let booked = try answer.tree()
        #expect(booked["id"] == .string(mount.firstBooked))
        #expect(booked["meta"]?["versionId"] == .string(version))
        #expect(booked["serviceType"] == [["text": "GP consultation"]])
        #expect(booked["serviceCategory"] == ["text": "General GP appointments"])
        let extensions = booked["extension"]?.array ?? []
        let names = extensions.map { $0["url"]?.string?.split(at: UInt8(ascii: "/")).last }
        #expect(
            names == [
                "Extension-GPConnect-BookingOrganisation-1", "Extension-GPConnect-DeliveryChannel-2",
                "Extension-GPConnect-PractitionerRole-1",
            ]
        )
        #expect(extensions[1]["valueCode"] == "In-person")
        for name: Text in ["contained", "status", "description", "start", "end", "slot", "created", "participant"] {
            #expect(booked[name] == sent[name], "\(name)")
        }
        #expect(booked["meta"]?["profile"] == sent["meta"]?["profile"])
        #expect(Validator(.stu3).findings(in: booked).map(\.description) == [])
        let read = try stub.answer(to: mount.consumer.read(mount.firstBooked))
        #expect(read.content == answer.content)
        #expect(read["ETag"] == answer["ETag"])
    }

    @Test("a booking in XML is the same one", arguments: BookingMount.allCases)
    func xml(_ mount: BookingMount) throws {
        let body = try WireFormat.xml.write(mount.practice.booking(slots: 2), .stu3)
        let request = mount.consumer.book(.null).with(.bytes(body)).with("Content-Type", "application/fhir+xml")
        let xml = try mount.stub().answer(to: request)
        #expect(xml.status == 201, "\(xml.text)")
        #expect(xml.format == .xml)
        let json = try mount.stub().answer(to: mount.consumer.book(mount.practice.booking(slots: 2)))
        #expect(Difference.between(try json.tree(), try xml.tree(), ignoring: []).isEmpty)
    }

    @Test("Prefer: return=minimal gives the fields alone")
    func minimal() throws {
        let mount = BookingMount.gpconnect
        let request = mount.consumer.book(mount.practice.booking()).with("Prefer", "return=minimal")
        let answer = try mount.stub().answer(to: request)
        #expect(answer.status == 201 && answer.content.isEmpty)
        #expect(answer["Location"]?.hasSuffix("/Appointment/2001/_history/1") == true)
        #expect(answer["ETag"] == "W/\"1\"")
    }

    @Test(
        "slots become busy in the same step, with a version each, and are free again after a cancel",
        arguments: BookingMount.allCases
    )
    func slots(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let free = mount.consumer.slots(from: "2019-01-19T15:00:00%2B00:00", to: "2019-01-19T15:30:00%2B00:00")
        let three = Array(mount.practice.slots.prefix(3))
        #expect(try stub.answer(to: free).ids(of: "Slot") == three)
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking(slots: 2))).status == 201)
        #expect(try stub.answer(to: free).ids(of: "Slot") == [three[2]])
        let again = try stub.answer(to: mount.consumer.book(mount.practice.booking()))
        #expect(try again.refusals() == ["409 DUPLICATE_REJECTED booking.slots-free"])
        #expect(try mount.consumer.cancel(mount.firstBooked, in: stub).status == 200)
        let freed = try stub.answer(to: free)
        #expect(try freed.ids(of: "Slot") == three)
        if mount == .gpconnect {
            let slots = try freed.entries().prefix(3)
            #expect(slots.map { $0["meta"]?["versionId"] } == ["3", "3", "1"])
        }
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking(slots: 3))).status == 201)
    }

    @Test("a refused booking changes nothing, not even the other slots that it names", arguments: BookingMount.allCases)
    func refusedChangesNothing(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let day = mount.consumer.slots()
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking())).status == 201)
        let before = try stub.answer(to: day).content
        let loser = try stub.answer(to: mount.consumer.book(mount.practice.booking(slots: 3)))
        #expect(loser.status == 409)
        #expect(try stub.answer(to: day).content == before)
        let list = mount.consumer.appointments(of: mount.practice.patient)
        #expect(try stub.answer(to: list).ids(of: "Appointment").filter { $0 == mount.firstBooked }.count == 1)
    }

    @Test("cancelling twice frees nothing twice: the slot has a new holder")
    func cancelledTwice() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking())).status == 201)
        #expect(try mount.consumer.cancel("2001", in: stub).status == 200)
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking())).status == 201)
        let stored = JSONValue.object(try mount.consumer.stored("2001", in: stub))
        let body = stored.setting([.name("extension"), .index(0), .name("valueString")], "Anew").object
        #expect(try stub.answer(to: mount.consumer.update(try #require(body))).status == 200)
        let third = try stub.answer(to: mount.consumer.book(mount.practice.booking()))
        #expect(third.status == 409)
        #expect(try stub.answer(to: mount.consumer.read("2002")).status == 200)
    }

    @Test("a cancel leaves alone a slot that another standing appointment names, and one that does not exist")
    func sharedSlots() throws {
        let mount = BookingMount.gpconnect
        let seeded = try mount.stub().answer(to: mount.consumer.read("1001")).resource()
        let slot: JSONObject = [
            "resourceType": "Slot", "id": "1", "schedule": ["reference": "Schedule/1"], "status": "busy",
            "start": "2019-01-19T09:00:00+00:00", "end": "2019-01-19T09:15:00+00:00",
        ]
        let shared = ["one", "two", "three"].map { id in
            seeded.setting("id", to: .string(id)).setting(
                "slot",
                to: [["reference": "Slot/1"], ["reference": "Slot/9"]]
            )
        }
        let stub = try Stub(serving: shared + [slot], to: mount.consumer)
        let free = mount.consumer.slots()
        #expect(try mount.consumer.cancel("one", in: stub).status == 200)
        #expect(try mount.consumer.cancel("two", in: stub).status == 200)
        #expect(try stub.answer(to: free).ids(of: "Slot") == [])
        #expect(try mount.consumer.cancel("three", in: stub).status == 200)
        #expect(try stub.answer(to: free).ids(of: "Slot") == ["1"])
    }

    @Test("the same requests to the same seed data make the same ids", arguments: BookingMount.allCases)
    func identifiers(_ mount: BookingMount) throws {
        let made = try (0..<2).map { _ in
            let stub = try mount.stub()
            return try (0..<3).map { place in
                let slot = JSONValue.string("Slot/\(mount.practice.slots[place])")
                let start = mount.practice.booking(slots: place + 1)["end"]
                let begin = place == 0 ? mount.practice.booking()["start"] : mount.practice.booking(slots: place)["end"]
                let request = edited(
                    mount,
                    [.set("slot.0.reference", slot), .set("start", begin ?? .null), .set("end", start ?? .null)]
                )
                let answer = try stub.answer(to: request)
                #expect(answer.status == 201)
                // A refusal in between uses nothing up.
                #expect(try stub.answer(to: request).status == 409)
                return answer["Location"]
            }
        }
        #expect(made[0] == made[1])
        #expect(Set(made[0]).count == 3)
    }
}
