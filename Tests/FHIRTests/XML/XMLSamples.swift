import Bytes

@testable import FHIR

/// Documents and trees that several suites share.
enum XMLSamples {
    /// The update of the registry's documentation, as published.
    static let registry = """
        <Appointment xmlns="http://hl7.org/fhir">
        \t<id value="b7e99463-00a1-45fc-98aa-02301c103aba"/>
        \t<meta>
        \t\t<versionId value="1"/>
        \t\t<profile value="https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"/>
        \t</meta>
        \t<identifier>
        \t\t<system value="urn:ietf:rfc:3986"/>
        \t\t<value value="http://test.nhs.uk/test3"/>
        \t</identifier>
        \t<status value="cancelled"/>
        \t<start value="2019-02-01T10:51:23.620+00:00"/>
        \t<end value="2019-01-17T15:10:00.000Z"/>
        \t<created value="2019-01-17T14:00:00.000Z"/>
        \t<participant>
        \t\t<actor>
        \t\t\t<identifier>
        \t\t\t\t<use value="official"/>
        \t\t\t\t<system value="https://fhir.nhs.uk/Id/nhs-number"/>
        \t\t\t\t<value value="1234554321"/>
        \t\t\t</identifier>
        \t\t</actor>
        \t\t<status value="accepted"/>
        \t</participant>
        </Appointment>
        """

    static let registryTree: JSONValue = [
        "resourceType": "Appointment",
        "id": "b7e99463-00a1-45fc-98aa-02301c103aba",
        "meta": [
            "versionId": "1",
            "profile": ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"],
        ],
        "identifier": [["system": "urn:ietf:rfc:3986", "value": "http://test.nhs.uk/test3"]],
        "status": "cancelled",
        "start": "2019-02-01T10:51:23.620+00:00",
        "end": "2019-01-17T15:10:00.000Z",
        "created": "2019-01-17T14:00:00.000Z",
        "participant": [
            [
                "actor": [
                    "identifier": [
                        "use": "official", "system": "https://fhir.nhs.uk/Id/nhs-number", "value": "1234554321",
                    ]
                ],
                "status": "accepted",
            ]
        ],
    ]

    /// One of everything that the two formats write differently.
    static let rich = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!-- before --><?hint one?>
        <f:Appointment xmlns:f='http://hl7.org/fhir'>
          <f:id value=" a1 "/>
          <f:implicitRules value='urn:x' id="r"/>
          <f:text><f:status value="generated"/><h:div xmlns:h="http://www.w3.org/1999/xhtml" class='c'><h:p>a &amp; b\
        <h:br/><![CDATA[1 < 2]]></h:p><!-- kept --></h:div></f:text>
          <f:contained><Patient xmlns="http://hl7.org/fhir"><id value="p"/><active value="true"/><name><family\
         value="  Lee "/><given value="Ann"/><given><extension url="urn:e"><valueDecimal value="1.50"/></extension>\
        </given><given value="Zoë"/></name></Patient></f:contained>
          <f:contained><f:Slot><f:id value="s"/></f:Slot></f:contained>
          <f:extension url="urn:outer" id="x1"><f:extension url="urn:inner"><f:valueBoolean value="false"/>\
        </f:extension></f:extension>
          <f:status value="booked"></f:status>
          <f:priority value="0"/>
          <f:description value="one&#10;two&#x9;&lt;&gt;&quot;&apos;&amp;"/>
          <f:minutesDuration value="15"/>
        </f:Appointment>
        <?done?><!-- after -->
        """

    static let richTree: JSONValue = [
        "resourceType": "Appointment",
        "id": "a1",
        "implicitRules": "urn:x",
        "_implicitRules": ["id": "r"],
        "text": [
            "status": "generated",
            "div": .string(
                "<div xmlns=\"http://www.w3.org/1999/xhtml\" class='c'><p>a &amp; b<br/>1 &lt; 2</p><!-- kept --></div>"
            ),
        ],
        "contained": [
            [
                "resourceType": "Patient", "id": "p", "active": true,
                "name": [
                    [
                        "family": "  Lee ",
                        "given": ["Ann", .null, "Zoë"],
                        "_given": [
                            .null,
                            ["extension": [["url": "urn:e", "valueDecimal": .number("1.50")]]],
                            .null,
                        ],
                    ]
                ],
            ],
            ["resourceType": "Slot", "id": "s"],
        ],
        "extension": [
            ["id": "x1", "url": "urn:outer", "extension": [["url": "urn:inner", "valueBoolean": false]]]
        ],
        "status": "booked",
        "priority": 0,
        "description": "one\ntwo\t<>\"'&",
        "minutesDuration": 15,
    ]

    /// An appointment with this content.
    static func appointment(_ content: String) -> String {
        "<Appointment xmlns=\"http://hl7.org/fhir\">\(content)</Appointment>"
    }
}

/// The tree of a document in STU3.
func tree(_ text: String) throws(FormatError) -> JSONValue {
    try XMLReader.read(Array(text.utf8), definitions: .stu3)
}

/// The error that reading ends in; nil if it does not.
func fault(_ bytes: [UInt8]) -> FormatError? {
    do {
        _ = try XMLReader.read(bytes, definitions: .stu3)
        return nil
    } catch {
        return error
    }
}

func fault(_ text: String) -> FormatError? {
    fault(Array(text.utf8))
}
