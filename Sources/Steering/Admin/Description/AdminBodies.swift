import Bytes
import FHIR

/// Examples of what the calls take in their bodies, by the names of the calls.
enum AdminBodies {
    /// In a form; nil where there is none.
    static func example(of call: Text, in form: BodyForm) -> JSONValue? {
        switch form {
        case .json: all[call] ?? appointment
        case .xml: .string(xml)
        case .lines:
            .string(Text("{\"resourceType\":\"Patient\",\"id\":\"1\"}\n{\"resourceType\":\"Patient\",\"id\":\"2\"}\n"))
        }
    }

    private static let pattern: JSONValue = ["method": "PUT", "dialect": "core", "status": 409]

    private static let all: [Text: JSONValue] = [
        "findRequests": ["pattern": pattern],
        "countRequests": ["pattern": pattern],
        "waitForRequests": ["pattern": pattern, "count": 1, "timeoutInMilliseconds": 2000],
        "addFault": ["kind": "status", "status": 503, "times": 3, "match": ["method": "PUT", "dialect": "core"]],
        "changeClock": ["advanceSeconds": 3600],
        "explain": [
            "method": "GET", "path": "Appointment/aebebd1000000001", "headers": ["Accept": "application/fhir+json"],
        ],
        "addSandbox": ["name": "blue"],
        "putSandbox": ["port": 0],
    ]

    private static let appointment: JSONValue = [
        "resourceType": "Appointment", "id": "aebebd1000000001", "status": "booked",
        "start": "2019-01-19T09:00:00Z", "end": "2019-01-19T09:10:00Z",
        "participant": [["actor": ["reference": "Patient/1"], "status": "accepted"]],
    ]

    private static let xml: Text = """
        <Appointment xmlns="http://hl7.org/fhir"><id value="aebebd1000000001"/><status value="booked"/>\
        <start value="2019-01-19T09:00:00Z"/><end value="2019-01-19T09:10:00Z"/>\
        <participant><actor><reference value="Patient/1"/></actor><status value="accepted"/></participant></Appointment>
        """
}
