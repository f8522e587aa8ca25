// swift-format-ignore-file
extension SeedSource {
    /// What lies in `seed-data`, so that the executable needs no files; a test compares the two and writes this file.
    package static let builtIn = SeedSource(
        name: "built-in seed data",
        files: [
        SeedFile(
            builtIn: "bars/already-cancelled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "5ee9d4e7-3c22-5c92-bf0d-b9b96a512f24",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "cancelled",
  "description": "Test appointment",
  "start": "2019-02-04T09:30:00+00:00",
  "end": "2019-02-04T09:45:00+00:00",
  "slot": [
    {
      "reference": "Slot/afd5c636-62ee-50dd-9795-4f4b773fd9ad"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/0a0fcc7f-87e8-509b-95fa-bdf19b36f384"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/documentreferences.ndjson",
            templates: [
            ##"{"resourceType":"DocumentReference","id":"¤","identifier":[{"system":"https://fhir.nhs.uk/Id/BaRS-Identifier","value":"¤"},{"system":"https://fhir.nhs.uk/Id/dos-service-id","value":"2000099999"},{"system":"https://fhir.nhs.uk/id/product-id","value":"P.000-000"}],"status":"current","type":{"coding":[{"system":"http://snomed.info/sct","code":"749001000000101","display":"Appointment (record artifact)"}]},"category":[{"coding":[{"system":"http://snomed.info/sct","code":"419891008","display":"Record artifact (record artifact)"}]}],"subject":{"identifier":{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}},"date":"¤","author":[{"identifier":{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"V4T0L"}}],"custodian":{"identifier":{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"V4T0L"}},"content":[{"extension":[{"url":"https://fhir.nhs.uk/England/StructureDefinition/Extension-England-ContentStability","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/England/CodeSystem/England-NRLContentStability","code":"dynamic","display":"Dynamic"}]}}],"attachment":{"contentType":"application/fhir+json","url":"¤"},"format":{"system":"https://fhir.nhs.uk/England/CodeSystem/England-NRLFormatCode","code":"urn:nhs-ic:structured","display":"Structured Document"}}],"context":{"period":{"start":"¤","end":"¤"}}}"##,
            ],
            rows: ##"""
0	V4T0L-d44687a1-cb87-5869-8c48-9a4212415a90	139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8	9990000107	2019-01-17T15:01:30+00:00	Appointment/139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8	2019-03-04T09:30:00.8185338+00:00	2019-03-04T09:45:00.8185338+00:00
0	V4T0L-942c1b12-dad7-54d1-978b-0c8ba3b1e9b1	bfb73f64-32b6-503f-80ed-c53418578260	9990003017	2019-01-17T15:01:30+00:00	Appointment/bfb73f64-32b6-503f-80ed-c53418578260	2019-01-10T10:00:00+00:00	2019-01-10T10:20:00+00:00
0	V4T0L-54f5556f-2a76-540e-b787-b7f9eb1e34f7	9fe78f21-8fbb-5865-994e-48be02af3a0c	9990003009	2019-01-17T15:01:30+00:00	Appointment/9fe78f21-8fbb-5865-994e-48be02af3a0c	2019-01-25T10:00:00+00:00	2019-01-25T10:20:00+00:00
0	V4T0L-dde7f9f0-71e1-568e-a8c2-b0c4d2c1ff16	aca94bdb-2e38-4399-9ece-2ba083ce65b5	4857773456	2024-10-08T15:01:30+00:00	Appointment/aca94bdb-2e38-4399-9ece-2ba083ce65b5	2024-02-12T12:30:30+00:00	2024-02-12T12:40:30+00:00
"""##
        ),
        SeedFile(
            builtIn: "bars/entered-in-error.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "2cfa5a23-b28c-5ca6-b72e-5c392c515980",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "entered-in-error",
  "description": "Test appointment",
  "start": "2019-02-05T09:30:00+00:00",
  "end": "2019-02-05T09:45:00+00:00",
  "slot": [
    {
      "reference": "Slot/494bbe64-73c2-539b-b953-76f7d3c97d26"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/e63bd5ac-e286-541d-8448-95a2ecd9c7b7"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/fulfilled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1946d088-5010-509b-ac9f-3cfb05730a4b",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "fulfilled",
  "description": "Test appointment",
  "start": "2019-01-16T09:30:00+00:00",
  "end": "2019-01-16T09:45:00+00:00",
  "slot": [
    {
      "reference": "Slot/4bb14bb7-6846-5664-b6ab-6f271dc2affb"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/b146cb13-e958-51c9-9269-e75347920bb1"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/full-record.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Patient",
      "id": "patient",
      "identifier": [
        {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000107"
        }
      ],
      "name": [
        {
          "use": "official",
          "family": "Testpatient",
          "given": [
            "Zoë"
          ]
        }
      ],
      "gender": "female",
      "birthDate": "1970-02-28"
    }
  ],
  "extension": [
    {
      "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeliveryChannel",
            "code": "In-person",
            "display": "In-person"
          }
        ]
      }
    }
  ],
  "identifier": [
    {
      "system": "https://provider.test/appointment-number",
      "value": "A-107"
    }
  ],
  "status": "booked",
  "description": "Test appointment: Zoë’s\nreason for calling",
  "start": "2019-03-04T09:30:00.8185338+00:00",
  "end": "2019-03-04T09:45:00.8185338+00:00",
  "slot": [
    {
      "reference": "Slot/51479a9a-fc20-5cd7-9857-2d113d0dd282"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "#patient",
        "type": "Patient"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/healthcareservices.ndjson",
            templates: [
            ##"{"resourceType":"HealthcareService","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-HealthcareService"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/dos-service-id","value":"¤"}],"active":true,"providedBy":{"reference":"Organization/8b5c4859-8f8f-5e80-9cb8-fa2ed4d37849"},"location":[{"reference":"Location/8b0ead25-066d-5c9b-b995-69bcba3bd462"}],"name":"¤"}"##,
            ],
            rows: ##"""
0	2000099999	2000099999	Urgent treatment centre
0	2000011147	2000011147	Same day emergency care
"""##
        ),
        SeedFile(
            builtIn: "bars/in-the-past.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "bfb73f64-32b6-503f-80ed-c53418578260",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "booked",
  "description": "Test appointment: has been, and can be cancelled all the same",
  "start": "2019-01-10T10:00:00+00:00",
  "end": "2019-01-10T10:20:00+00:00",
  "slot": [
    {
      "reference": "Slot/f0021a91-f00e-50f2-8320-6e9bec8c1657"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/714c6928-fb9a-5934-a803-c5ea73ca4d5b"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/locations.ndjson",
            templates: [
            ##"{"resourceType":"Location","id":"8b0ead25-066d-5c9b-b995-69bcba3bd462","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Location"]},"status":"active","name":"Aire Valley Urgent Treatment Centre","address":{"line":["1 Oakworth Road"],"city":"Keighley","postalCode":"BD21 1SA"},"managingOrganization":{"reference":"Organization/8b5c4859-8f8f-5e80-9cb8-fa2ed4d37849"}}"##,
            ],
            rows: ##"""
0
"""##
        ),
        SeedFile(
            builtIn: "bars/next-week.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "9fe78f21-8fbb-5865-994e-48be02af3a0c",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "booked",
  "serviceCategory": [
    {
      "coding": [
        {
          "system": "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars",
          "code": "1",
          "display": "111 to ED"
        }
      ]
    }
  ],
  "description": "Test appointment: chest pain, called 111",
  "start": "2019-01-25T10:00:00+00:00",
  "end": "2019-01-25T10:20:00+00:00",
  "slot": [
    {
      "reference": "Slot/2f2dd93b-b450-52f5-a65f-399dd280c533"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "basedOn": [
    {
      "reference": "ServiceRequest/bfd9e67f-ea8c-58a0-9204-d285eed5aa1d"
    }
  ],
  "participant": [
    {
      "actor": {
        "reference": "Patient/6ec64206-f558-533d-8cb0-84aec02184b0"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/organisations.ndjson",
            templates: [
            ##"{"resourceType":"Organization","id":"8b5c4859-8f8f-5e80-9cb8-fa2ed4d37849","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Organization"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"V4T0L"}],"active":true,"name":"Aire Valley Urgent Care"}"##,
            ],
            rows: ##"""
0
"""##
        ),
        SeedFile(
            builtIn: "bars/patients.ndjson",
            templates: [
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}],"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}],"gender":"¤","birthDate":"¤","address":[{"line":["¤"],"city":"Keighley","postalCode":"BD21 1SA"}]}"##,
            ##"{"resourceType":"Patient","id":"73989a8b-3f0e-5bfb-a6d5-110f33e27718","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"]},"name":[{"use":"official","family":"Ibbotson","given":["Kit"],"prefix":["Mr"]}],"gender":"male","birthDate":"1973-07-21","address":[{"line":["9 Providence Crescent"],"city":"Keighley","postalCode":"BD21 1SA"}]}"##,
            ],
            rows: ##"""
0	6ec64206-f558-533d-8cb0-84aec02184b0	9990003009	Abara	Ngozi	Mrs	female	1961-05-04	1 Providence Crescent
0	714c6928-fb9a-5934-a803-c5ea73ca4d5b	9990003017	Brightwell	Tom	Mr	male	1987-12-19	2 Providence Crescent
0	788660eb-d2c9-4773-abd4-318484673fb2	4857773456	Carden	Louise	Ms	female	1979-08-26	3 Providence Crescent
0	0a0fcc7f-87e8-509b-95fa-bdf19b36f384	9990003025	Dunmore	Alec	Mr	male	1950-01-31	4 Providence Crescent
0	e63bd5ac-e286-541d-8448-95a2ecd9c7b7	9990003033	Eastwick	Vera	Mrs	female	1944-06-06	5 Providence Crescent
0	b146cb13-e958-51c9-9269-e75347920bb1	9990003041	Farrow	Jude	Mx	other	1999-03-14	6 Providence Crescent
0	061c97b6-e0ac-55dd-b742-1d5ce2bdae98	9990003076	Goswami	Anil	Mr	male	2005-10-10	7 Providence Crescent
0	804527dc-c839-534c-b399-7fb363ec3fd3	9990003068	Hallam	Ruth	Miss	female	1992-02-29	8 Providence Crescent
1
"""##
        ),
        SeedFile(
            builtIn: "bars/practitionerroles.ndjson",
            templates: [
            ##"{"resourceType":"PractitionerRole","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-PractitionerRole"]},"active":true,"practitioner":{"reference":"¤"},"organization":{"reference":"Organization/8b5c4859-8f8f-5e80-9cb8-fa2ed4d37849"},"code":[{"text":"¤"}]}"##,
            ],
            rows: ##"""
0	5fc40d75-6c57-53a2-a165-b469f3cddcdc	Practitioner/7d0b4050-db1f-507f-bc6c-3649ce4c59b3	General medical practitioner
0	d7e159f2-2770-50d8-9193-992ee1f990e0	Practitioner/b780c2db-2601-5e05-b8af-24d4d5113c84	Emergency nurse practitioner
"""##
        ),
        SeedFile(
            builtIn: "bars/practitioners.ndjson",
            templates: [
            ##"{"resourceType":"Practitioner","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Practitioner"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"¤"}],"active":true,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}]}"##,
            ],
            rows: ##"""
0	7d0b4050-db1f-507f-bc6c-3649ce4c59b3	555200000101	Jessop	Miriam	Dr
0	b780c2db-2601-5e05-b8af-24d4d5113c84	555200000102	Kowalski	Piotr	Mr
"""##
        ),
        SeedFile(
            builtIn: "bars/published-example.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aca94bdb-2e38-4399-9ece-2ba083ce65b5",
  "meta": {
    "lastUpdated": "2024-01-11T15:01:30.8185338+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ]
  },
  "status": "booked",
  "slot": [
    {
      "reference": "Slot/deb4c4b3-870b-4599-84df-5e54cef7afda"
    }
  ],
  "description": "Reason for calling",
  "start": "2024-02-12T12:30:30+00:00",
  "end": "2024-02-12T12:40:30+00:00",
  "created": "2024-10-08T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/788660eb-d2c9-4773-abd4-318484673fb2"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "bars/schedules.ndjson",
            templates: [
            ##"{"resourceType":"Schedule","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Schedule"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/bars-schedule","value":"¤"}],"active":true,"actor":[{"reference":"HealthcareService/2000099999"},{"reference":"¤"},{"reference":"¤"}]}"##,
            ],
            rows: ##"""
0	64a5a402-c290-5e07-a826-ac9a9c42b8d1	2000099999-1	PractitionerRole/5fc40d75-6c57-53a2-a165-b469f3cddcdc	Practitioner/7d0b4050-db1f-507f-bc6c-3649ce4c59b3
0	8af33baa-0806-5e71-9802-a32b6b8b9b90	2000099999-2	PractitionerRole/d7e159f2-2770-50d8-9193-992ee1f990e0	Practitioner/b780c2db-2601-5e05-b8af-24d4d5113c84
"""##
        ),
        SeedFile(
            builtIn: "bars/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Slot"]},"extension":[{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel","valueCodeableConcept":{"coding":[{"system":"https://fhir.hl7.org.uk/CodeSystem/UKCore-DeliveryChannel","code":"In-person","display":"In-person"}]}}],"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	afd5c636-62ee-50dd-9795-4f4b773fd9ad	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-04T09:30:00+00:00	2019-02-04T09:45:00+00:00
0	494bbe64-73c2-539b-b953-76f7d3c97d26	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-05T09:30:00+00:00	2019-02-05T09:45:00+00:00
0	4bb14bb7-6846-5664-b6ab-6f271dc2affb	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-16T09:30:00+00:00	2019-01-16T09:45:00+00:00
0	51479a9a-fc20-5cd7-9857-2d113d0dd282	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-03-04T09:30:00.8185338+00:00	2019-03-04T09:45:00.8185338+00:00
0	f0021a91-f00e-50f2-8320-6e9bec8c1657	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-10T10:00:00+00:00	2019-01-10T10:20:00+00:00
0	2f2dd93b-b450-52f5-a65f-399dd280c533	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-25T10:00:00+00:00	2019-01-25T10:20:00+00:00
0	deb4c4b3-870b-4599-84df-5e54cef7afda	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2024-02-12T12:30:30+00:00	2024-02-12T12:40:30+00:00
0	a487d979-ecd4-55a4-bf5b-6eef826f1daf	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy-tentative	2019-02-06T09:30:00+00:00	2019-02-06T09:45:00+00:00
0	6e9ef0ce-8e19-535d-b204-37dbc3e5d11a	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-18T09:00:00+00:00	2019-01-18T09:20:00+00:00
0	eb29e560-8602-5518-b9a7-d44fc1776d5c	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-18T09:20:00+00:00	2019-01-18T09:40:00+00:00
0	5e29004a-6541-5872-9e27-0a0a30983fb9	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-18T09:40:00+00:00	2019-01-18T10:00:00+00:00
0	f5d46431-3e76-56ad-b10a-3fceaf95264d	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-18T10:00:00+00:00	2019-01-18T10:20:00+00:00
0	94797dc1-891b-5b30-ba72-14642beb6cdb	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-18T14:00:00+00:00	2019-01-18T14:20:00+00:00
0	7628af24-2a4f-5add-93d7-955f2f930779	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-18T14:20:00+00:00	2019-01-18T14:40:00+00:00
0	52232fd9-bfe0-5163-9b2e-feb1c08ff294	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-19T09:00:00+00:00	2019-01-19T09:20:00+00:00
0	43303edd-cc99-5431-a5eb-f163adcf691f	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-19T09:20:00+00:00	2019-01-19T09:40:00+00:00
0	7c428ccb-8491-5ed1-9380-61c07faa1f33	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-19T09:40:00+00:00	2019-01-19T10:00:00+00:00
0	424d2991-b4b0-5fa8-9a85-2ef7ea8b64fb	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-19T10:00:00+00:00	2019-01-19T10:20:00+00:00
0	147d98f6-e46b-559f-98c0-06737c130e92	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-19T14:00:00+00:00	2019-01-19T14:20:00+00:00
0	4ac90ef0-b2c9-51a8-81a9-cc219789c359	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-19T14:20:00+00:00	2019-01-19T14:40:00+00:00
0	449c6bb7-1af4-5704-ae42-d7a6c81827c0	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-20T09:00:00+00:00	2019-01-20T09:20:00+00:00
0	e1db876b-6c5d-5805-b7dc-6ac3df3ce308	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-20T09:20:00+00:00	2019-01-20T09:40:00+00:00
0	0ce1a22e-0c52-5dac-9e39-c68ad82dbc8c	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-20T09:40:00+00:00	2019-01-20T10:00:00+00:00
0	497e0af0-b6a0-563f-bbf5-070ae83d7176	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-20T10:00:00+00:00	2019-01-20T10:20:00+00:00
0	406cd295-b9e4-5364-8085-52609b245d7a	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-20T14:00:00+00:00	2019-01-20T14:20:00+00:00
0	395b67be-43a9-5eb9-a110-2e3350bdc9f9	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-20T14:20:00+00:00	2019-01-20T14:40:00+00:00
0	b67be0cc-c02a-5b8d-8a4a-2402e50e22e7	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-21T09:00:00+00:00	2019-01-21T09:20:00+00:00
0	96d9c3da-54b8-5f36-b891-cbf15995ecaf	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-21T09:20:00+00:00	2019-01-21T09:40:00+00:00
0	4bcd544a-e76e-5775-a9db-e3db906e15eb	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-21T09:40:00+00:00	2019-01-21T10:00:00+00:00
0	2d52dd2d-cdd5-5a5d-bacb-0d2422ca2936	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-21T10:00:00+00:00	2019-01-21T10:20:00+00:00
0	136ee3cc-48df-540b-ba6d-83c9ec001cdd	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-21T14:00:00+00:00	2019-01-21T14:20:00+00:00
0	76cc07d3-2637-599e-aee5-f8de8d2fde79	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-21T14:20:00+00:00	2019-01-21T14:40:00+00:00
0	85d11925-f69d-5cd5-9e10-397e5bfcbdf5	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-22T09:00:00+00:00	2019-01-22T09:20:00+00:00
0	ffd70795-cd3f-5ea9-98f1-7b7ed688e07d	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-22T09:20:00+00:00	2019-01-22T09:40:00+00:00
0	4d990bb4-7b5d-54af-89f7-3d7d29d280d5	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-22T09:40:00+00:00	2019-01-22T10:00:00+00:00
0	2aaa90e9-7817-5921-96f5-7a8edd8f8145	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-22T10:00:00+00:00	2019-01-22T10:20:00+00:00
0	a182564e-5ebd-5732-bfd8-4aab06550967	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-22T14:00:00+00:00	2019-01-22T14:20:00+00:00
0	e1756d02-86d7-5564-85a4-233c39504d21	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-22T14:20:00+00:00	2019-01-22T14:40:00+00:00
0	0dbc0729-c1cf-539b-8773-641573e81a42	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-23T09:00:00+00:00	2019-01-23T09:20:00+00:00
0	67bae2c9-0ad1-57d7-8384-4d63f75ac67b	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-23T09:20:00+00:00	2019-01-23T09:40:00+00:00
0	1f69ee1f-a4b6-56d3-b2c5-58a7e5be6cbe	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-23T09:40:00+00:00	2019-01-23T10:00:00+00:00
0	e883b624-151e-57bc-8c22-5fa99416855b	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-23T10:00:00+00:00	2019-01-23T10:20:00+00:00
0	a2ae6bf4-bbe3-5a0e-80d6-4eb62611e00e	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-23T14:00:00+00:00	2019-01-23T14:20:00+00:00
0	e8b372ff-19cc-5c07-84bf-f20eda00a9be	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-23T14:20:00+00:00	2019-01-23T14:40:00+00:00
0	7f8d12af-ca1c-5b1f-a876-09c64f1eb0ea	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-24T09:00:00+00:00	2019-01-24T09:20:00+00:00
0	6a49a01f-7a64-5777-8439-a66523a4f211	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-24T09:20:00+00:00	2019-01-24T09:40:00+00:00
0	12bde5cf-2312-5ee5-9f4d-355e81e2e3b0	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-24T09:40:00+00:00	2019-01-24T10:00:00+00:00
0	2f33684c-bd19-55d3-a04b-3e5e41bc6ce6	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-24T10:00:00+00:00	2019-01-24T10:20:00+00:00
0	96f45998-a1c9-5ef3-8d6d-17a5135a42b9	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-24T14:00:00+00:00	2019-01-24T14:20:00+00:00
0	5c8421a8-1029-55d9-8448-33ac25021477	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-24T14:20:00+00:00	2019-01-24T14:40:00+00:00
0	f434b5d9-4c33-5f4c-917b-87a05c8706bd	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-25T09:00:00+00:00	2019-01-25T09:20:00+00:00
0	616058d2-72b4-5c18-8ad7-c80e8f2d7440	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-25T09:20:00+00:00	2019-01-25T09:40:00+00:00
0	a1dc6c7b-4849-5894-b56d-578a24f0234a	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-25T09:40:00+00:00	2019-01-25T10:00:00+00:00
0	5934f98f-63c9-580e-b656-8c61c531786c	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-25T14:00:00+00:00	2019-01-25T14:20:00+00:00
0	d8fc5277-c1be-585a-a5dc-241d14c71a06	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-25T14:20:00+00:00	2019-01-25T14:40:00+00:00
0	9611ba71-dd54-5bd3-acb5-c440441047c7	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-26T09:00:00+00:00	2019-01-26T09:20:00+00:00
0	665fd433-4d7a-52f1-aaa9-1051bb7d07dc	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-26T09:20:00+00:00	2019-01-26T09:40:00+00:00
0	0e159fe8-398b-53db-82ef-9c5b70de7592	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-26T09:40:00+00:00	2019-01-26T10:00:00+00:00
0	11708713-6ccb-55a3-ba38-b1c8a89a7b4b	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-26T10:00:00+00:00	2019-01-26T10:20:00+00:00
0	37776178-f5d4-5eab-bd7c-be08e5d1613d	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-26T14:00:00+00:00	2019-01-26T14:20:00+00:00
0	e1f72586-58b3-56a2-947e-eb3dafec87ab	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-26T14:20:00+00:00	2019-01-26T14:40:00+00:00
0	7f4ba58c-a25f-5147-a084-57731eb709c7	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-27T09:00:00+00:00	2019-01-27T09:20:00+00:00
0	68c34d1a-9db8-5234-a1f5-51ed0452da9c	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-27T09:20:00+00:00	2019-01-27T09:40:00+00:00
0	5e175d69-7cc6-594c-bae3-5534983ff65c	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-27T09:40:00+00:00	2019-01-27T10:00:00+00:00
0	c71a4677-d77b-592d-9803-6b641d16b329	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-27T10:00:00+00:00	2019-01-27T10:20:00+00:00
0	d2c03051-75f1-59d1-ac2f-54aa6ba48197	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-27T14:00:00+00:00	2019-01-27T14:20:00+00:00
0	4533c0f6-1fd2-5c7d-93a2-ceeaf44b5691	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-27T14:20:00+00:00	2019-01-27T14:40:00+00:00
0	2cc383e2-bec8-5f2c-9ce7-dad8ef48f231	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-28T09:00:00+00:00	2019-01-28T09:20:00+00:00
0	d079f314-fac2-5e7e-8c52-25a9b504d2b1	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-28T09:20:00+00:00	2019-01-28T09:40:00+00:00
0	0a6cc174-ff4f-5574-afe5-24170b5e467a	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-28T09:40:00+00:00	2019-01-28T10:00:00+00:00
0	cf9c0e17-1033-593e-b669-43a4e5996205	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-28T10:00:00+00:00	2019-01-28T10:20:00+00:00
0	32c6f92e-2660-55c7-bd16-3bf57eca52bb	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-28T14:00:00+00:00	2019-01-28T14:20:00+00:00
0	d0d33f8d-3d25-5c81-a779-12e35ebe56ac	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-28T14:20:00+00:00	2019-01-28T14:40:00+00:00
0	f7ddc5a7-b77b-5434-90ad-9607b69466ea	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-29T09:00:00+00:00	2019-01-29T09:20:00+00:00
0	4dd83956-0934-5476-a629-c63128b6d6d2	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-29T09:20:00+00:00	2019-01-29T09:40:00+00:00
0	116eb540-a789-54f6-a4fb-cb8e042eec9b	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-29T09:40:00+00:00	2019-01-29T10:00:00+00:00
0	ee7a8e49-27a0-59fe-b907-d3fc42a70f10	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-29T10:00:00+00:00	2019-01-29T10:20:00+00:00
0	fc11145d-ea93-5140-9f3d-6e120a597d28	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-29T14:00:00+00:00	2019-01-29T14:20:00+00:00
0	89f57af1-5415-54ac-a332-b2331279da89	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-29T14:20:00+00:00	2019-01-29T14:40:00+00:00
0	e6ca128e-b141-5b6a-acea-d6ff0e8eb2a1	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-30T09:00:00+00:00	2019-01-30T09:20:00+00:00
0	c3737d07-2a15-5fc8-80e6-530feb1f0586	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-30T09:20:00+00:00	2019-01-30T09:40:00+00:00
0	5483832f-e3d8-59dd-8d30-8188bd1698fc	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-30T09:40:00+00:00	2019-01-30T10:00:00+00:00
0	d1f7ce45-1bc5-560b-8d86-d4bd26ce9ff8	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-30T10:00:00+00:00	2019-01-30T10:20:00+00:00
0	e52947c1-a6d9-5273-bc92-e7189ca4378b	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-30T14:00:00+00:00	2019-01-30T14:20:00+00:00
0	7a2b3322-fde8-5453-96fc-e1436fc44552	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-30T14:20:00+00:00	2019-01-30T14:40:00+00:00
0	21f9173b-f780-5732-aab3-dbe9573717ec	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-31T09:00:00+00:00	2019-01-31T09:20:00+00:00
0	42f222c7-be9c-50a3-9f7f-0133724adb02	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-31T09:20:00+00:00	2019-01-31T09:40:00+00:00
0	7836ecbd-650f-58e7-b1d5-084cee657ae0	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-01-31T09:40:00+00:00	2019-01-31T10:00:00+00:00
0	c769afb2-bf47-5776-8d54-a6800e2328e1	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-01-31T10:00:00+00:00	2019-01-31T10:20:00+00:00
0	ccf08d00-6f01-5b4a-8d47-1fabe48aaa7b	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-01-31T14:00:00+00:00	2019-01-31T14:20:00+00:00
0	8dfbc762-437e-56ed-be2e-dcc102d64997	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-01-31T14:20:00+00:00	2019-01-31T14:40:00+00:00
0	2a988a52-ee89-5418-9abf-4a2922d84520	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-01T09:00:00+00:00	2019-02-01T09:20:00+00:00
0	a2c7a161-c695-5194-a2a6-c3794a9e384c	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-01T09:20:00+00:00	2019-02-01T09:40:00+00:00
0	865a231b-91b9-558e-9260-2813a5be16ef	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-02-01T09:40:00+00:00	2019-02-01T10:00:00+00:00
0	fc9b10ef-e304-5c32-86ac-c930ebb5f045	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-01T10:00:00+00:00	2019-02-01T10:20:00+00:00
0	3f9b421e-809a-5a74-8ff0-7277aa6670d0	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-02-01T14:00:00+00:00	2019-02-01T14:20:00+00:00
0	55c8ee69-44f5-5520-bd60-5fa71687d5d8	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-02-01T14:20:00+00:00	2019-02-01T14:40:00+00:00
0	f62a88e0-d57f-5514-8e91-dfb2503e5e5a	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-02T09:00:00+00:00	2019-02-02T09:20:00+00:00
0	9a24fa53-6c7a-540b-87ad-f4bf0aa6a39e	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-02T09:20:00+00:00	2019-02-02T09:40:00+00:00
0	379f0855-00c9-53ba-bb4c-d2cd85d8f186	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	busy	2019-02-02T09:40:00+00:00	2019-02-02T10:00:00+00:00
0	dfed4f43-d8a4-51d1-9da7-191a95328bb5	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-02-02T10:00:00+00:00	2019-02-02T10:20:00+00:00
0	7e47c330-7606-53b5-aa9e-50b3c13a9a76	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	free	2019-02-02T14:00:00+00:00	2019-02-02T14:20:00+00:00
0	d8ea4e2d-1172-5a05-8b08-f709d55f8ab2	Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90	busy-unavailable	2019-02-02T14:20:00+00:00	2019-02-02T14:40:00+00:00
0	1574dab8-bffb-50ea-afa3-f02c32028414	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-03-30T16:00:00+00:00	2019-03-30T16:20:00+00:00
0	676ffef9-7d5d-5803-bff5-e164a6117dbe	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-03-31T00:50:00+00:00	2019-03-31T02:10:00+01:00
0	cb1bcb99-13ed-510a-8736-3d5718298a31	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-03-31T10:00:00+01:00	2019-03-31T10:20:00+01:00
0	06ab2c28-399e-5c1d-b81b-438f5c8476dc	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-10-26T17:00:00+01:00	2019-10-26T17:20:00+01:00
0	f3dbe39b-4829-5c5d-9a6a-18a7fbdb8ae5	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-10-27T01:50:00+01:00	2019-10-27T01:10:00+00:00
0	226b3e4f-5c85-5a84-bee8-d2c65ed81607	Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	free	2019-10-27T09:00:00+00:00	2019-10-27T09:20:00+00:00
"""##
        ),
        SeedFile(
            builtIn: "bars/waitlist.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "a87f9904-0750-5b87-ab1e-777b84e72367",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30.818+00:00",
    "profile": [
      "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"
    ],
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "status": "waitlist",
  "description": "Test appointment: no times yet",
  "slot": [
    {
      "reference": "Slot/a487d979-ecd4-55a4-bf5b-6eef826f1daf"
    }
  ],
  "created": "2019-01-17T15:01:30+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/061c97b6-e0ac-55dd-b742-1d5ce2bdae98"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/already-cancelled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1005",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-15T16:45:10+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1",
      "valueString": "Feeling better"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "cancelled",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: sore throat",
  "start": "2019-01-21T11:00:00+00:00",
  "end": "2019-01-21T11:10:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/505"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/6"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/by-the-practice.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1009",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-15T11:00:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: booked by the practice itself",
  "start": "2019-02-01T08:00:00+00:00",
  "end": "2019-02-01T08:10:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/509"
    }
  ],
  "created": "2019-01-15T11:00:00+00:00",
  "comment": "For the same patient as the one of next week, and without a booking organisation.",
  "participant": [
    {
      "actor": {
        "reference": "Patient/3"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/fulfilled-tomorrow.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1006",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "fulfilled",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: closed before its time",
  "start": "2019-01-19T16:00:00+00:00",
  "end": "2019-01-19T16:10:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/506"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/7"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/in-summer.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1003",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: in British Summer Time",
  "start": "2019-07-03T16:00:00+01:00",
  "end": "2019-07-03T16:10:00+01:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/503"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/4"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/in-the-past.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1004",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: has been",
  "start": "2019-01-17T10:20:00+00:00",
  "end": "2019-01-17T10:30:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/504"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/5"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/locations.ndjson",
            templates: [
            ##"{"resourceType":"Location","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/ods-site-code","value":"¤"}],"status":"active","name":"¤","type":{"coding":[{"system":"http://hl7.org/fhir/v3/RoleCode","code":"COMM","display":"Community Location"}]},"telecom":[{"system":"phone","value":"¤","use":"work"}],"address":{"line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"},"physicalType":{"coding":[{"system":"http://hl7.org/fhir/location-physical-type","code":"bu","display":"Building"}]},"managingOrganization":{"reference":"Organization/1"}}"##,
            ],
            rows: ##"""
0	17	A20047001	Test Street Surgery	0113 2050080	1 Oakworth Road
0	18	A20047002	Hill Top Branch Surgery	0113 2050081	12 Hill Top
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/next-week.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1002",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: medication review",
  "start": "2019-01-25T14:30:00+00:00",
  "end": "2019-01-25T14:40:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/502"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "comment": "Please bring your current medication.",
  "participant": [
    {
      "actor": {
        "reference": "Patient/3"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/organisations.ndjson",
            templates: [
            ##"{"resourceType":"Organization","id":"1","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"A20047"}],"type":[{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1","code":"gp-practice","display":"gp-practice"}]}],"name":"Test Street Surgery","telecom":[{"system":"phone","value":"0113 2050080","use":"work"}],"address":[{"use":"work","line":["1 Oakworth Road"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}]}"##,
            ],
            rows: ##"""
0
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/patients.ndjson",
            templates: [
            ##"{"resourceType":"Patient","id":"2","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"R","display":"Regular"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/17"}}]},{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1","extension":[{"url":"language","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1","code":"en","display":"English"}]}},{"url":"preferred","valueBoolean":true},{"url":"interpreterRequired","valueBoolean":false}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000026"}],"active":true,"name":[{"use":"official","family":"Dawkins","given":["Minnie"],"prefix":["Miss"]}],"telecom":[{"system":"phone","value":"01535 601001","use":"home"}],"gender":"female","birthDate":"1952-05-31","address":[{"use":"home","line":["1 Providence Crescent"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/2"}],"managingOrganization":{"reference":"Organization/1"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"¤"¤":[{"¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"url":"¤","¤":{"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":[{"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤"¤"¤":[{"¤"¤"¤"¤"¤"¤"¤":"¤"¤"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤"¤"¤"¤"¤":["¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤":"¤","¤":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/2"}],"managingOrganization":{"reference":"Organization/1"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"¤","display":"¤"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/17"}}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}],"active":true,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}],"telecom":[{"system":"phone","value":"¤","use":"home"}],"gender":"¤","birthDate":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/2"}],"managingOrganization":{"reference":"Organization/1"}}"##,
            ##"{"resourceType":"Patient","id":"12","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"],"security":[{"system":"http://hl7.org/fhir/v3/Confidentiality","code":"R"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"R","display":"Regular"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/17"}}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000123"}],"active":true,"name":[{"use":"official","family":"Calloway","given":["Iris"],"prefix":["Ms"]}],"telecom":[{"system":"phone","value":"01535 601011","use":"home"}],"gender":"female","birthDate":"1988-09-27","address":[{"use":"home","line":["11 Providence Crescent"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/2"}],"managingOrganization":{"reference":"Organization/1"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}],"active":false,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}],"telecom":[{"system":"phone","value":"¤","use":"home"}],"gender":"¤","birthDate":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}]}"##,
            ],
            rows: ##"""
0
1	3	],	security	system	http://hl7.org/fhir/v3/ActCode	code	:	NODSCLCD	}]},	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	,	extension	:[{	registrationPeriod	valuePeriod	start	:	2012-03-01	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	:	R	,	display	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/17	}}]}],	identifier	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	:	01	,	display	:	Number present and verified	}]}}],	system	:	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990000034	}],	active	:true,	name	:[{	use	:	official	,	family	:	Marsh	,	given	:[	Percy	James	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601002	use	:	home	}],	gender	:	male	,	birthDate	:	1938-02-09	,	address	:[{	use	home	line	:[	2 Providence Crescent	],	city	:	Keighley	,	district	:	West Yorkshire	,	postalCode	BD21 1SA	}],	generalPractitioner	reference	:	Practitioner/2	}],	managingOrganization	:{	reference	Organization/1	}}
2	4	2018-12-01	,	end	2019-03-01	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	code	T	,	display	Temporary	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/17	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	code	01	,	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990000042	}],	active	:true,	name	:[{	use	official	family	:	Okafor	,	given	Chidi	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601003	,	use	home	}],	gender	male	birthDate	1990-11-23	3 Providence Crescent
3	5	R	Regular	9990000050	Lindqvist	Asta	Mrs	01535 601004	female	1974-07-04	4 Providence Crescent
3	6	R	Regular	9990000069	Baptiste	Rosalie	Ms	01535 601005	female	2001-12-30	5 Providence Crescent
3	7	R	Regular	9990000077	Thorne	Gareth	Mr	01535 601006	male	1965-03-17	6 Providence Crescent
3	8	R	Regular	9990000085	Nakamura	Emi	Miss	01535 601007	female	2012-08-08	7 Providence Crescent
3	9	P	Private	9990000093	Fairweather	Dorothea	Mrs	01535 601008	female	1929-10-01	8 Providence Crescent
3	10	R	Regular	9990000107	Quill	Samuel	Mr	01535 601009	male	1981-01-19	9 Providence Crescent
2	11	2012-03-01	}},{	url	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	R	display	Regular	}]}},{	url	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/17	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	01	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	9990000115	}],	active	:true,	name	:[{	use	:	official	,	family	Ashdown	given	:[	Winifred	],	prefix	Mrs	]}],	telecom	:[{	system	:	phone	,	value	01535 601010	use	home	}],	gender	female	,	birthDate	1931-04-12	deceasedDateTime	2018-11-02	10 Providence Crescent
4
2	13	2012-03-01	,	end	2017-09-30	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	code	R	,	display	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/17	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	code	01	,	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990000131	}],	active	:false,	name	:[{	use	official	family	:	Penhale	,	given	Jory	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601012	,	use	home	}],	gender	male	birthDate	1977-06-15	12 Providence Crescent
1	14	]},	extension	url	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	extension	:[{	url	:	registrationPeriod	,	valuePeriod	:{	start	:	2012-03-01	}},{	registrationType	valueCodeableConcept	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	:	R	,	display	:	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	Location/17	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	:	01	,	display	:	Number present and verified	}]}}],	system	:	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990000158	}],	active	:true,	name	:[{	use	:	official	,	family	:	Dawkins	,	given	:[	Minnie	],	prefix	:[	Miss	]}],	telecom	:[{	system	:	phone	value	:	01535 601013	,	use	:	home	}],	gender	female	birthDate	1952-05-31	address	:[{	use	:	home	,	line	:[	13 Providence Crescent	],	city	:	Keighley	,	district	West Yorkshire	postalCode	:	BD21 1SA	}],	generalPractitioner	:[{	reference	:	Practitioner/2	}],	managingOrganization	:{	reference	Organization/1	},	link	other	:{	reference	:	Patient/2	},	type	replaced-by	}]}
5	15	9990000166	Rowntree	Callum	Mr	01535 601014	male	1995-02-28	14 Providence Crescent
5	16	9990000174	Szabo	Ilona	Mrs	01535 601015	female	1969-12-11	15 Providence Crescent
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/practitioners.ndjson",
            templates: [
            ##"{"resourceType":"Practitioner","id":"1","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"G22345655"}],"active":true,"name":[{"use":"usual","family":"Ahmed","given":["Nadia"],"prefix":["Ms"]}],"gender":"female"}"##,
            ##"{"resourceType":"Practitioner","id":"2","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"G11111116"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT0260"}],"active":true,"name":[{"use":"usual","family":"Practitioner","given":["Test"],"prefix":["Dr"]}],"gender":"male"}"##,
            ##"{"resourceType":"Practitioner","id":"3","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"G13579135"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT0620"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT1480"}],"active":true,"name":[{"use":"usual","family":"Weaver","given":["Joan"],"prefix":["Mrs"]}],"gender":"female"}"##,
            ],
            rows: ##"""
0
1
2
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/schedules.ndjson",
            templates: [
            ##"{"resourceType":"Schedule","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1","code":"¤","display":"¤"}]}}],"serviceCategory":{"text":"¤"},"actor":[{"reference":"¤"},{"reference":"¤"}],"planningHorizon":{"start":"2019-01-01T00:00:00+00:00","end":"2019-12-31T23:59:59+00:00"}}"##,
            ],
            rows: ##"""
0	1	R0260	General Medical Practitioner	General GP appointments	Location/17	Practitioner/2
0	2	R0620	Staff Nurse	Nurse clinic	Location/17	Practitioner/3
0	3	R0260	General Medical Practitioner	Branch surgery	Location/18	Practitioner/1
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/several-lines.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1007",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: ear syringing\nInterpreter needed: Zoë Łukasiewicz, 日本語",
  "start": "2019-01-23T12:00:00+00:00",
  "end": "2019-01-23T12:20:00+00:00",
  "minutesDuration": 20,
  "slot": [
    {
      "reference": "Slot/507"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/8"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"¤"}],"serviceType":[{"text":"¤"}],"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"],"tag":[{"system":"¤","code":"¤"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"Telephone"}],"serviceType":[{"text":"Nurse appointment"}],"schedule":{"reference":"Schedule/2"},"status":"free","start":"¤","end":"¤"}"##,
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"],"tag":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1","code":"urgent-care"},{"system":"https://fhir.nhs.uk/Id/ods-organization-code","code":"B81016"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"In-person"}],"serviceType":[{"text":"GP consultation"}],"schedule":{"reference":"Schedule/3"},"status":"free","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	505	In-person	GP consultation	Schedule/1	free	2019-01-21T11:00:00+00:00	2019-01-21T11:10:00+00:00
0	509	In-person	GP consultation	Schedule/1	busy	2019-02-01T08:00:00+00:00	2019-02-01T08:10:00+00:00
0	506	In-person	GP consultation	Schedule/1	busy	2019-01-19T16:00:00+00:00	2019-01-19T16:10:00+00:00
0	503	In-person	GP consultation	Schedule/1	busy	2019-07-03T16:00:00+01:00	2019-07-03T16:10:00+01:00
0	504	In-person	GP consultation	Schedule/1	busy	2019-01-17T10:20:00+00:00	2019-01-17T10:30:00+00:00
0	502	In-person	GP consultation	Schedule/1	busy	2019-01-25T14:30:00+00:00	2019-01-25T14:40:00+00:00
0	507	In-person	GP consultation	Schedule/1	busy	2019-01-23T12:00:00+00:00	2019-01-23T12:20:00+00:00
0	501	In-person	GP consultation	Schedule/1	busy	2019-01-19T09:00:00+00:00	2019-01-19T09:15:00+00:00
0	508	In-person	GP consultation	Schedule/1	busy	2019-01-24T08:30:00+00:00	2019-01-24T08:40:00+00:00
0	601	In-person	GP consultation	Schedule/1	free	2019-01-18T10:00:00+00:00	2019-01-18T10:10:00+00:00
0	602	In-person	GP consultation	Schedule/1	free	2019-01-18T10:10:00+00:00	2019-01-18T10:20:00+00:00
0	603	In-person	GP consultation	Schedule/1	free	2019-01-18T10:20:00+00:00	2019-01-18T10:30:00+00:00
0	604	In-person	GP consultation	Schedule/1	free	2019-01-18T10:30:00+00:00	2019-01-18T10:40:00+00:00
0	605	In-person	GP consultation	Schedule/1	free	2019-01-18T10:40:00+00:00	2019-01-18T10:50:00+00:00
0	606	In-person	GP consultation	Schedule/1	free	2019-01-18T10:50:00+00:00	2019-01-18T11:00:00+00:00
0	607	In-person	GP consultation	Schedule/1	free	2019-01-18T15:00:00+00:00	2019-01-18T15:10:00+00:00
0	608	In-person	GP consultation	Schedule/1	free	2019-01-18T15:10:00+00:00	2019-01-18T15:20:00+00:00
0	609	In-person	GP consultation	Schedule/1	free	2019-01-18T15:20:00+00:00	2019-01-18T15:30:00+00:00
0	610	In-person	GP consultation	Schedule/1	free	2019-01-18T15:30:00+00:00	2019-01-18T15:40:00+00:00
0	611	In-person	GP consultation	Schedule/1	free	2019-01-18T15:40:00+00:00	2019-01-18T15:50:00+00:00
0	612	Telephone	GP consultation	Schedule/1	free	2019-01-18T15:50:00+00:00	2019-01-18T16:00:00+00:00
0	613	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:00:00+00:00	2019-01-18T13:10:00+00:00
0	614	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:10:00+00:00	2019-01-18T13:20:00+00:00
0	615	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:20:00+00:00	2019-01-18T13:30:00+00:00
0	616	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:30:00+00:00	2019-01-18T13:40:00+00:00
1	617	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-18T13:40:00+00:00	2019-01-18T13:50:00+00:00
1	618	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-18T13:50:00+00:00	2019-01-18T14:00:00+00:00
0	619	In-person	GP consultation	Schedule/3	free	2019-01-18T11:00:00+00:00	2019-01-18T11:10:00+00:00
0	620	Video	GP consultation	Schedule/3	free	2019-01-18T11:10:00+00:00	2019-01-18T11:20:00+00:00
0	621	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-18T11:20:00+00:00	2019-01-18T11:30:00+00:00
2	622	2019-01-18T11:30:00+00:00	2019-01-18T11:40:00+00:00
0	623	In-person	GP consultation	Schedule/1	free	2019-01-19T10:00:00+00:00	2019-01-19T10:10:00+00:00
0	624	In-person	GP consultation	Schedule/1	free	2019-01-19T10:10:00+00:00	2019-01-19T10:20:00+00:00
0	625	In-person	GP consultation	Schedule/1	free	2019-01-19T10:20:00+00:00	2019-01-19T10:30:00+00:00
0	626	In-person	GP consultation	Schedule/1	free	2019-01-19T10:30:00+00:00	2019-01-19T10:40:00+00:00
0	627	In-person	GP consultation	Schedule/1	free	2019-01-19T10:40:00+00:00	2019-01-19T10:50:00+00:00
0	628	In-person	GP consultation	Schedule/1	free	2019-01-19T10:50:00+00:00	2019-01-19T11:00:00+00:00
0	629	In-person	GP consultation	Schedule/1	free	2019-01-19T15:00:00+00:00	2019-01-19T15:10:00+00:00
0	630	In-person	GP consultation	Schedule/1	free	2019-01-19T15:10:00+00:00	2019-01-19T15:20:00+00:00
0	631	In-person	GP consultation	Schedule/1	free	2019-01-19T15:20:00+00:00	2019-01-19T15:30:00+00:00
0	632	In-person	GP consultation	Schedule/1	free	2019-01-19T15:30:00+00:00	2019-01-19T15:40:00+00:00
0	633	In-person	GP consultation	Schedule/1	free	2019-01-19T15:40:00+00:00	2019-01-19T15:50:00+00:00
0	634	Telephone	GP consultation	Schedule/1	free	2019-01-19T15:50:00+00:00	2019-01-19T16:00:00+00:00
0	635	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:00:00+00:00	2019-01-19T13:10:00+00:00
0	636	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:10:00+00:00	2019-01-19T13:20:00+00:00
0	637	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:20:00+00:00	2019-01-19T13:30:00+00:00
0	638	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:30:00+00:00	2019-01-19T13:40:00+00:00
1	639	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-19T13:40:00+00:00	2019-01-19T13:50:00+00:00
1	640	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-19T13:50:00+00:00	2019-01-19T14:00:00+00:00
0	641	In-person	GP consultation	Schedule/3	free	2019-01-19T11:00:00+00:00	2019-01-19T11:10:00+00:00
0	642	Video	GP consultation	Schedule/3	free	2019-01-19T11:10:00+00:00	2019-01-19T11:20:00+00:00
0	643	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-19T11:20:00+00:00	2019-01-19T11:30:00+00:00
2	644	2019-01-19T11:30:00+00:00	2019-01-19T11:40:00+00:00
0	645	In-person	GP consultation	Schedule/1	free	2019-01-20T10:00:00+00:00	2019-01-20T10:10:00+00:00
0	646	In-person	GP consultation	Schedule/1	free	2019-01-20T10:10:00+00:00	2019-01-20T10:20:00+00:00
0	647	In-person	GP consultation	Schedule/1	free	2019-01-20T10:20:00+00:00	2019-01-20T10:30:00+00:00
0	648	In-person	GP consultation	Schedule/1	free	2019-01-20T10:30:00+00:00	2019-01-20T10:40:00+00:00
0	649	In-person	GP consultation	Schedule/1	free	2019-01-20T10:40:00+00:00	2019-01-20T10:50:00+00:00
0	650	In-person	GP consultation	Schedule/1	free	2019-01-20T10:50:00+00:00	2019-01-20T11:00:00+00:00
0	651	In-person	GP consultation	Schedule/1	free	2019-01-20T15:00:00+00:00	2019-01-20T15:10:00+00:00
0	652	In-person	GP consultation	Schedule/1	free	2019-01-20T15:10:00+00:00	2019-01-20T15:20:00+00:00
0	653	In-person	GP consultation	Schedule/1	free	2019-01-20T15:20:00+00:00	2019-01-20T15:30:00+00:00
0	654	In-person	GP consultation	Schedule/1	free	2019-01-20T15:30:00+00:00	2019-01-20T15:40:00+00:00
0	655	In-person	GP consultation	Schedule/1	free	2019-01-20T15:40:00+00:00	2019-01-20T15:50:00+00:00
0	656	Telephone	GP consultation	Schedule/1	free	2019-01-20T15:50:00+00:00	2019-01-20T16:00:00+00:00
0	657	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:00:00+00:00	2019-01-20T13:10:00+00:00
0	658	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:10:00+00:00	2019-01-20T13:20:00+00:00
0	659	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:20:00+00:00	2019-01-20T13:30:00+00:00
0	660	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:30:00+00:00	2019-01-20T13:40:00+00:00
1	661	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-20T13:40:00+00:00	2019-01-20T13:50:00+00:00
1	662	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-20T13:50:00+00:00	2019-01-20T14:00:00+00:00
0	663	In-person	GP consultation	Schedule/3	free	2019-01-20T11:00:00+00:00	2019-01-20T11:10:00+00:00
0	664	Video	GP consultation	Schedule/3	free	2019-01-20T11:10:00+00:00	2019-01-20T11:20:00+00:00
0	665	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-20T11:20:00+00:00	2019-01-20T11:30:00+00:00
2	666	2019-01-20T11:30:00+00:00	2019-01-20T11:40:00+00:00
0	667	In-person	GP consultation	Schedule/1	free	2019-01-21T10:00:00+00:00	2019-01-21T10:10:00+00:00
0	668	In-person	GP consultation	Schedule/1	free	2019-01-21T10:10:00+00:00	2019-01-21T10:20:00+00:00
0	669	In-person	GP consultation	Schedule/1	free	2019-01-21T10:20:00+00:00	2019-01-21T10:30:00+00:00
0	670	In-person	GP consultation	Schedule/1	free	2019-01-21T10:30:00+00:00	2019-01-21T10:40:00+00:00
0	671	In-person	GP consultation	Schedule/1	free	2019-01-21T10:40:00+00:00	2019-01-21T10:50:00+00:00
0	672	In-person	GP consultation	Schedule/1	free	2019-01-21T10:50:00+00:00	2019-01-21T11:00:00+00:00
0	673	In-person	GP consultation	Schedule/1	free	2019-01-21T15:00:00+00:00	2019-01-21T15:10:00+00:00
0	674	In-person	GP consultation	Schedule/1	free	2019-01-21T15:10:00+00:00	2019-01-21T15:20:00+00:00
0	675	In-person	GP consultation	Schedule/1	free	2019-01-21T15:20:00+00:00	2019-01-21T15:30:00+00:00
0	676	In-person	GP consultation	Schedule/1	free	2019-01-21T15:30:00+00:00	2019-01-21T15:40:00+00:00
0	677	In-person	GP consultation	Schedule/1	free	2019-01-21T15:40:00+00:00	2019-01-21T15:50:00+00:00
0	678	Telephone	GP consultation	Schedule/1	free	2019-01-21T15:50:00+00:00	2019-01-21T16:00:00+00:00
0	679	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:00:00+00:00	2019-01-21T13:10:00+00:00
0	680	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:10:00+00:00	2019-01-21T13:20:00+00:00
0	681	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:20:00+00:00	2019-01-21T13:30:00+00:00
0	682	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:30:00+00:00	2019-01-21T13:40:00+00:00
1	683	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-21T13:40:00+00:00	2019-01-21T13:50:00+00:00
1	684	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-21T13:50:00+00:00	2019-01-21T14:00:00+00:00
0	685	In-person	GP consultation	Schedule/3	free	2019-01-21T11:00:00+00:00	2019-01-21T11:10:00+00:00
0	686	Video	GP consultation	Schedule/3	free	2019-01-21T11:10:00+00:00	2019-01-21T11:20:00+00:00
0	687	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-21T11:20:00+00:00	2019-01-21T11:30:00+00:00
2	688	2019-01-21T11:30:00+00:00	2019-01-21T11:40:00+00:00
0	689	In-person	GP consultation	Schedule/1	free	2019-01-22T10:00:00+00:00	2019-01-22T10:10:00+00:00
0	690	In-person	GP consultation	Schedule/1	free	2019-01-22T10:10:00+00:00	2019-01-22T10:20:00+00:00
0	691	In-person	GP consultation	Schedule/1	free	2019-01-22T10:20:00+00:00	2019-01-22T10:30:00+00:00
0	692	In-person	GP consultation	Schedule/1	free	2019-01-22T10:30:00+00:00	2019-01-22T10:40:00+00:00
0	693	In-person	GP consultation	Schedule/1	free	2019-01-22T10:40:00+00:00	2019-01-22T10:50:00+00:00
0	694	In-person	GP consultation	Schedule/1	free	2019-01-22T10:50:00+00:00	2019-01-22T11:00:00+00:00
0	695	In-person	GP consultation	Schedule/1	free	2019-01-22T15:00:00+00:00	2019-01-22T15:10:00+00:00
0	696	In-person	GP consultation	Schedule/1	free	2019-01-22T15:10:00+00:00	2019-01-22T15:20:00+00:00
0	697	In-person	GP consultation	Schedule/1	free	2019-01-22T15:20:00+00:00	2019-01-22T15:30:00+00:00
0	698	In-person	GP consultation	Schedule/1	free	2019-01-22T15:30:00+00:00	2019-01-22T15:40:00+00:00
0	699	In-person	GP consultation	Schedule/1	free	2019-01-22T15:40:00+00:00	2019-01-22T15:50:00+00:00
0	700	Telephone	GP consultation	Schedule/1	free	2019-01-22T15:50:00+00:00	2019-01-22T16:00:00+00:00
0	701	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:00:00+00:00	2019-01-22T13:10:00+00:00
0	702	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:10:00+00:00	2019-01-22T13:20:00+00:00
0	703	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:20:00+00:00	2019-01-22T13:30:00+00:00
0	704	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:30:00+00:00	2019-01-22T13:40:00+00:00
1	705	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-22T13:40:00+00:00	2019-01-22T13:50:00+00:00
1	706	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-22T13:50:00+00:00	2019-01-22T14:00:00+00:00
0	707	In-person	GP consultation	Schedule/3	free	2019-01-22T11:00:00+00:00	2019-01-22T11:10:00+00:00
0	708	Video	GP consultation	Schedule/3	free	2019-01-22T11:10:00+00:00	2019-01-22T11:20:00+00:00
0	709	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-22T11:20:00+00:00	2019-01-22T11:30:00+00:00
2	710	2019-01-22T11:30:00+00:00	2019-01-22T11:40:00+00:00
0	711	In-person	GP consultation	Schedule/1	free	2019-01-23T10:00:00+00:00	2019-01-23T10:10:00+00:00
0	712	In-person	GP consultation	Schedule/1	free	2019-01-23T10:10:00+00:00	2019-01-23T10:20:00+00:00
0	713	In-person	GP consultation	Schedule/1	free	2019-01-23T10:20:00+00:00	2019-01-23T10:30:00+00:00
0	714	In-person	GP consultation	Schedule/1	free	2019-01-23T10:30:00+00:00	2019-01-23T10:40:00+00:00
0	715	In-person	GP consultation	Schedule/1	free	2019-01-23T10:40:00+00:00	2019-01-23T10:50:00+00:00
0	716	In-person	GP consultation	Schedule/1	free	2019-01-23T10:50:00+00:00	2019-01-23T11:00:00+00:00
0	717	In-person	GP consultation	Schedule/1	free	2019-01-23T15:00:00+00:00	2019-01-23T15:10:00+00:00
0	718	In-person	GP consultation	Schedule/1	free	2019-01-23T15:10:00+00:00	2019-01-23T15:20:00+00:00
0	719	In-person	GP consultation	Schedule/1	free	2019-01-23T15:20:00+00:00	2019-01-23T15:30:00+00:00
0	720	In-person	GP consultation	Schedule/1	free	2019-01-23T15:30:00+00:00	2019-01-23T15:40:00+00:00
0	721	In-person	GP consultation	Schedule/1	free	2019-01-23T15:40:00+00:00	2019-01-23T15:50:00+00:00
0	722	Telephone	GP consultation	Schedule/1	free	2019-01-23T15:50:00+00:00	2019-01-23T16:00:00+00:00
0	723	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:00:00+00:00	2019-01-23T13:10:00+00:00
0	724	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:10:00+00:00	2019-01-23T13:20:00+00:00
0	725	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:20:00+00:00	2019-01-23T13:30:00+00:00
0	726	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:30:00+00:00	2019-01-23T13:40:00+00:00
1	727	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-23T13:40:00+00:00	2019-01-23T13:50:00+00:00
1	728	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-23T13:50:00+00:00	2019-01-23T14:00:00+00:00
0	729	In-person	GP consultation	Schedule/3	free	2019-01-23T11:00:00+00:00	2019-01-23T11:10:00+00:00
0	730	Video	GP consultation	Schedule/3	free	2019-01-23T11:10:00+00:00	2019-01-23T11:20:00+00:00
0	731	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-23T11:20:00+00:00	2019-01-23T11:30:00+00:00
2	732	2019-01-23T11:30:00+00:00	2019-01-23T11:40:00+00:00
0	733	In-person	GP consultation	Schedule/1	free	2019-01-24T10:00:00+00:00	2019-01-24T10:10:00+00:00
0	734	In-person	GP consultation	Schedule/1	free	2019-01-24T10:10:00+00:00	2019-01-24T10:20:00+00:00
0	735	In-person	GP consultation	Schedule/1	free	2019-01-24T10:20:00+00:00	2019-01-24T10:30:00+00:00
0	736	In-person	GP consultation	Schedule/1	free	2019-01-24T10:30:00+00:00	2019-01-24T10:40:00+00:00
0	737	In-person	GP consultation	Schedule/1	free	2019-01-24T10:40:00+00:00	2019-01-24T10:50:00+00:00
0	738	In-person	GP consultation	Schedule/1	free	2019-01-24T10:50:00+00:00	2019-01-24T11:00:00+00:00
0	739	In-person	GP consultation	Schedule/1	free	2019-01-24T15:00:00+00:00	2019-01-24T15:10:00+00:00
0	740	In-person	GP consultation	Schedule/1	free	2019-01-24T15:10:00+00:00	2019-01-24T15:20:00+00:00
0	741	In-person	GP consultation	Schedule/1	free	2019-01-24T15:20:00+00:00	2019-01-24T15:30:00+00:00
0	742	In-person	GP consultation	Schedule/1	free	2019-01-24T15:30:00+00:00	2019-01-24T15:40:00+00:00
0	743	In-person	GP consultation	Schedule/1	free	2019-01-24T15:40:00+00:00	2019-01-24T15:50:00+00:00
0	744	Telephone	GP consultation	Schedule/1	free	2019-01-24T15:50:00+00:00	2019-01-24T16:00:00+00:00
0	745	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:00:00+00:00	2019-01-24T13:10:00+00:00
0	746	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:10:00+00:00	2019-01-24T13:20:00+00:00
0	747	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:20:00+00:00	2019-01-24T13:30:00+00:00
0	748	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:30:00+00:00	2019-01-24T13:40:00+00:00
1	749	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-24T13:40:00+00:00	2019-01-24T13:50:00+00:00
1	750	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-24T13:50:00+00:00	2019-01-24T14:00:00+00:00
0	751	In-person	GP consultation	Schedule/3	free	2019-01-24T11:00:00+00:00	2019-01-24T11:10:00+00:00
0	752	Video	GP consultation	Schedule/3	free	2019-01-24T11:10:00+00:00	2019-01-24T11:20:00+00:00
0	753	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-24T11:20:00+00:00	2019-01-24T11:30:00+00:00
2	754	2019-01-24T11:30:00+00:00	2019-01-24T11:40:00+00:00
0	755	In-person	GP consultation	Schedule/1	free	2019-01-25T10:00:00+00:00	2019-01-25T10:10:00+00:00
0	756	In-person	GP consultation	Schedule/1	free	2019-01-25T10:10:00+00:00	2019-01-25T10:20:00+00:00
0	757	In-person	GP consultation	Schedule/1	free	2019-01-25T10:20:00+00:00	2019-01-25T10:30:00+00:00
0	758	In-person	GP consultation	Schedule/1	free	2019-01-25T10:30:00+00:00	2019-01-25T10:40:00+00:00
0	759	In-person	GP consultation	Schedule/1	free	2019-01-25T10:40:00+00:00	2019-01-25T10:50:00+00:00
0	760	In-person	GP consultation	Schedule/1	free	2019-01-25T10:50:00+00:00	2019-01-25T11:00:00+00:00
0	761	In-person	GP consultation	Schedule/1	free	2019-01-25T15:00:00+00:00	2019-01-25T15:10:00+00:00
0	762	In-person	GP consultation	Schedule/1	free	2019-01-25T15:10:00+00:00	2019-01-25T15:20:00+00:00
0	763	In-person	GP consultation	Schedule/1	free	2019-01-25T15:20:00+00:00	2019-01-25T15:30:00+00:00
0	764	In-person	GP consultation	Schedule/1	free	2019-01-25T15:30:00+00:00	2019-01-25T15:40:00+00:00
0	765	In-person	GP consultation	Schedule/1	free	2019-01-25T15:40:00+00:00	2019-01-25T15:50:00+00:00
0	766	Telephone	GP consultation	Schedule/1	free	2019-01-25T15:50:00+00:00	2019-01-25T16:00:00+00:00
0	767	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:00:00+00:00	2019-01-25T13:10:00+00:00
0	768	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:10:00+00:00	2019-01-25T13:20:00+00:00
0	769	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:20:00+00:00	2019-01-25T13:30:00+00:00
0	770	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:30:00+00:00	2019-01-25T13:40:00+00:00
1	771	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-25T13:40:00+00:00	2019-01-25T13:50:00+00:00
1	772	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-25T13:50:00+00:00	2019-01-25T14:00:00+00:00
0	773	In-person	GP consultation	Schedule/3	free	2019-01-25T11:00:00+00:00	2019-01-25T11:10:00+00:00
0	774	Video	GP consultation	Schedule/3	free	2019-01-25T11:10:00+00:00	2019-01-25T11:20:00+00:00
0	775	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-25T11:20:00+00:00	2019-01-25T11:30:00+00:00
2	776	2019-01-25T11:30:00+00:00	2019-01-25T11:40:00+00:00
0	777	In-person	GP consultation	Schedule/1	free	2019-01-26T10:00:00+00:00	2019-01-26T10:10:00+00:00
0	778	In-person	GP consultation	Schedule/1	free	2019-01-26T10:10:00+00:00	2019-01-26T10:20:00+00:00
0	779	In-person	GP consultation	Schedule/1	free	2019-01-26T10:20:00+00:00	2019-01-26T10:30:00+00:00
0	780	In-person	GP consultation	Schedule/1	free	2019-01-26T10:30:00+00:00	2019-01-26T10:40:00+00:00
0	781	In-person	GP consultation	Schedule/1	free	2019-01-26T10:40:00+00:00	2019-01-26T10:50:00+00:00
0	782	In-person	GP consultation	Schedule/1	free	2019-01-26T10:50:00+00:00	2019-01-26T11:00:00+00:00
0	783	In-person	GP consultation	Schedule/1	free	2019-01-26T15:00:00+00:00	2019-01-26T15:10:00+00:00
0	784	In-person	GP consultation	Schedule/1	free	2019-01-26T15:10:00+00:00	2019-01-26T15:20:00+00:00
0	785	In-person	GP consultation	Schedule/1	free	2019-01-26T15:20:00+00:00	2019-01-26T15:30:00+00:00
0	786	In-person	GP consultation	Schedule/1	free	2019-01-26T15:30:00+00:00	2019-01-26T15:40:00+00:00
0	787	In-person	GP consultation	Schedule/1	free	2019-01-26T15:40:00+00:00	2019-01-26T15:50:00+00:00
0	788	Telephone	GP consultation	Schedule/1	free	2019-01-26T15:50:00+00:00	2019-01-26T16:00:00+00:00
0	789	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:00:00+00:00	2019-01-26T13:10:00+00:00
0	790	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:10:00+00:00	2019-01-26T13:20:00+00:00
0	791	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:20:00+00:00	2019-01-26T13:30:00+00:00
0	792	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:30:00+00:00	2019-01-26T13:40:00+00:00
1	793	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-26T13:40:00+00:00	2019-01-26T13:50:00+00:00
1	794	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-26T13:50:00+00:00	2019-01-26T14:00:00+00:00
0	795	In-person	GP consultation	Schedule/3	free	2019-01-26T11:00:00+00:00	2019-01-26T11:10:00+00:00
0	796	Video	GP consultation	Schedule/3	free	2019-01-26T11:10:00+00:00	2019-01-26T11:20:00+00:00
0	797	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-26T11:20:00+00:00	2019-01-26T11:30:00+00:00
2	798	2019-01-26T11:30:00+00:00	2019-01-26T11:40:00+00:00
0	799	In-person	GP consultation	Schedule/1	free	2019-01-27T10:00:00+00:00	2019-01-27T10:10:00+00:00
0	800	In-person	GP consultation	Schedule/1	free	2019-01-27T10:10:00+00:00	2019-01-27T10:20:00+00:00
0	801	In-person	GP consultation	Schedule/1	free	2019-01-27T10:20:00+00:00	2019-01-27T10:30:00+00:00
0	802	In-person	GP consultation	Schedule/1	free	2019-01-27T10:30:00+00:00	2019-01-27T10:40:00+00:00
0	803	In-person	GP consultation	Schedule/1	free	2019-01-27T10:40:00+00:00	2019-01-27T10:50:00+00:00
0	804	In-person	GP consultation	Schedule/1	free	2019-01-27T10:50:00+00:00	2019-01-27T11:00:00+00:00
0	805	In-person	GP consultation	Schedule/1	free	2019-01-27T15:00:00+00:00	2019-01-27T15:10:00+00:00
0	806	In-person	GP consultation	Schedule/1	free	2019-01-27T15:10:00+00:00	2019-01-27T15:20:00+00:00
0	807	In-person	GP consultation	Schedule/1	free	2019-01-27T15:20:00+00:00	2019-01-27T15:30:00+00:00
0	808	In-person	GP consultation	Schedule/1	free	2019-01-27T15:30:00+00:00	2019-01-27T15:40:00+00:00
0	809	In-person	GP consultation	Schedule/1	free	2019-01-27T15:40:00+00:00	2019-01-27T15:50:00+00:00
0	810	Telephone	GP consultation	Schedule/1	free	2019-01-27T15:50:00+00:00	2019-01-27T16:00:00+00:00
0	811	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:00:00+00:00	2019-01-27T13:10:00+00:00
0	812	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:10:00+00:00	2019-01-27T13:20:00+00:00
0	813	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:20:00+00:00	2019-01-27T13:30:00+00:00
0	814	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:30:00+00:00	2019-01-27T13:40:00+00:00
1	815	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-27T13:40:00+00:00	2019-01-27T13:50:00+00:00
1	816	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-27T13:50:00+00:00	2019-01-27T14:00:00+00:00
0	817	In-person	GP consultation	Schedule/3	free	2019-01-27T11:00:00+00:00	2019-01-27T11:10:00+00:00
0	818	Video	GP consultation	Schedule/3	free	2019-01-27T11:10:00+00:00	2019-01-27T11:20:00+00:00
0	819	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-27T11:20:00+00:00	2019-01-27T11:30:00+00:00
2	820	2019-01-27T11:30:00+00:00	2019-01-27T11:40:00+00:00
0	821	In-person	GP consultation	Schedule/1	free	2019-01-28T10:00:00+00:00	2019-01-28T10:10:00+00:00
0	822	In-person	GP consultation	Schedule/1	free	2019-01-28T10:10:00+00:00	2019-01-28T10:20:00+00:00
0	823	In-person	GP consultation	Schedule/1	free	2019-01-28T10:20:00+00:00	2019-01-28T10:30:00+00:00
0	824	In-person	GP consultation	Schedule/1	free	2019-01-28T10:30:00+00:00	2019-01-28T10:40:00+00:00
0	825	In-person	GP consultation	Schedule/1	free	2019-01-28T10:40:00+00:00	2019-01-28T10:50:00+00:00
0	826	In-person	GP consultation	Schedule/1	free	2019-01-28T10:50:00+00:00	2019-01-28T11:00:00+00:00
0	827	In-person	GP consultation	Schedule/1	free	2019-01-28T15:00:00+00:00	2019-01-28T15:10:00+00:00
0	828	In-person	GP consultation	Schedule/1	free	2019-01-28T15:10:00+00:00	2019-01-28T15:20:00+00:00
0	829	In-person	GP consultation	Schedule/1	free	2019-01-28T15:20:00+00:00	2019-01-28T15:30:00+00:00
0	830	In-person	GP consultation	Schedule/1	free	2019-01-28T15:30:00+00:00	2019-01-28T15:40:00+00:00
0	831	In-person	GP consultation	Schedule/1	free	2019-01-28T15:40:00+00:00	2019-01-28T15:50:00+00:00
0	832	Telephone	GP consultation	Schedule/1	free	2019-01-28T15:50:00+00:00	2019-01-28T16:00:00+00:00
0	833	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:00:00+00:00	2019-01-28T13:10:00+00:00
0	834	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:10:00+00:00	2019-01-28T13:20:00+00:00
0	835	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:20:00+00:00	2019-01-28T13:30:00+00:00
0	836	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:30:00+00:00	2019-01-28T13:40:00+00:00
1	837	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-28T13:40:00+00:00	2019-01-28T13:50:00+00:00
1	838	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-28T13:50:00+00:00	2019-01-28T14:00:00+00:00
0	839	In-person	GP consultation	Schedule/3	free	2019-01-28T11:00:00+00:00	2019-01-28T11:10:00+00:00
0	840	Video	GP consultation	Schedule/3	free	2019-01-28T11:10:00+00:00	2019-01-28T11:20:00+00:00
0	841	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-28T11:20:00+00:00	2019-01-28T11:30:00+00:00
2	842	2019-01-28T11:30:00+00:00	2019-01-28T11:40:00+00:00
0	843	In-person	GP consultation	Schedule/1	free	2019-01-29T10:00:00+00:00	2019-01-29T10:10:00+00:00
0	844	In-person	GP consultation	Schedule/1	free	2019-01-29T10:10:00+00:00	2019-01-29T10:20:00+00:00
0	845	In-person	GP consultation	Schedule/1	free	2019-01-29T10:20:00+00:00	2019-01-29T10:30:00+00:00
0	846	In-person	GP consultation	Schedule/1	free	2019-01-29T10:30:00+00:00	2019-01-29T10:40:00+00:00
0	847	In-person	GP consultation	Schedule/1	free	2019-01-29T10:40:00+00:00	2019-01-29T10:50:00+00:00
0	848	In-person	GP consultation	Schedule/1	free	2019-01-29T10:50:00+00:00	2019-01-29T11:00:00+00:00
0	849	In-person	GP consultation	Schedule/1	free	2019-01-29T15:00:00+00:00	2019-01-29T15:10:00+00:00
0	850	In-person	GP consultation	Schedule/1	free	2019-01-29T15:10:00+00:00	2019-01-29T15:20:00+00:00
0	851	In-person	GP consultation	Schedule/1	free	2019-01-29T15:20:00+00:00	2019-01-29T15:30:00+00:00
0	852	In-person	GP consultation	Schedule/1	free	2019-01-29T15:30:00+00:00	2019-01-29T15:40:00+00:00
0	853	In-person	GP consultation	Schedule/1	free	2019-01-29T15:40:00+00:00	2019-01-29T15:50:00+00:00
0	854	Telephone	GP consultation	Schedule/1	free	2019-01-29T15:50:00+00:00	2019-01-29T16:00:00+00:00
0	855	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:00:00+00:00	2019-01-29T13:10:00+00:00
0	856	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:10:00+00:00	2019-01-29T13:20:00+00:00
0	857	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:20:00+00:00	2019-01-29T13:30:00+00:00
0	858	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:30:00+00:00	2019-01-29T13:40:00+00:00
1	859	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-29T13:40:00+00:00	2019-01-29T13:50:00+00:00
1	860	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-29T13:50:00+00:00	2019-01-29T14:00:00+00:00
0	861	In-person	GP consultation	Schedule/3	free	2019-01-29T11:00:00+00:00	2019-01-29T11:10:00+00:00
0	862	Video	GP consultation	Schedule/3	free	2019-01-29T11:10:00+00:00	2019-01-29T11:20:00+00:00
0	863	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-29T11:20:00+00:00	2019-01-29T11:30:00+00:00
2	864	2019-01-29T11:30:00+00:00	2019-01-29T11:40:00+00:00
0	865	In-person	GP consultation	Schedule/1	free	2019-01-30T10:00:00+00:00	2019-01-30T10:10:00+00:00
0	866	In-person	GP consultation	Schedule/1	free	2019-01-30T10:10:00+00:00	2019-01-30T10:20:00+00:00
0	867	In-person	GP consultation	Schedule/1	free	2019-01-30T10:20:00+00:00	2019-01-30T10:30:00+00:00
0	868	In-person	GP consultation	Schedule/1	free	2019-01-30T10:30:00+00:00	2019-01-30T10:40:00+00:00
0	869	In-person	GP consultation	Schedule/1	free	2019-01-30T10:40:00+00:00	2019-01-30T10:50:00+00:00
0	870	In-person	GP consultation	Schedule/1	free	2019-01-30T10:50:00+00:00	2019-01-30T11:00:00+00:00
0	871	In-person	GP consultation	Schedule/1	free	2019-01-30T15:00:00+00:00	2019-01-30T15:10:00+00:00
0	872	In-person	GP consultation	Schedule/1	free	2019-01-30T15:10:00+00:00	2019-01-30T15:20:00+00:00
0	873	In-person	GP consultation	Schedule/1	free	2019-01-30T15:20:00+00:00	2019-01-30T15:30:00+00:00
0	874	In-person	GP consultation	Schedule/1	free	2019-01-30T15:30:00+00:00	2019-01-30T15:40:00+00:00
0	875	In-person	GP consultation	Schedule/1	free	2019-01-30T15:40:00+00:00	2019-01-30T15:50:00+00:00
0	876	Telephone	GP consultation	Schedule/1	free	2019-01-30T15:50:00+00:00	2019-01-30T16:00:00+00:00
0	877	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:00:00+00:00	2019-01-30T13:10:00+00:00
0	878	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:10:00+00:00	2019-01-30T13:20:00+00:00
0	879	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:20:00+00:00	2019-01-30T13:30:00+00:00
0	880	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:30:00+00:00	2019-01-30T13:40:00+00:00
1	881	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-30T13:40:00+00:00	2019-01-30T13:50:00+00:00
1	882	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-30T13:50:00+00:00	2019-01-30T14:00:00+00:00
0	883	In-person	GP consultation	Schedule/3	free	2019-01-30T11:00:00+00:00	2019-01-30T11:10:00+00:00
0	884	Video	GP consultation	Schedule/3	free	2019-01-30T11:10:00+00:00	2019-01-30T11:20:00+00:00
0	885	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-30T11:20:00+00:00	2019-01-30T11:30:00+00:00
2	886	2019-01-30T11:30:00+00:00	2019-01-30T11:40:00+00:00
0	887	In-person	GP consultation	Schedule/1	free	2019-01-31T10:00:00+00:00	2019-01-31T10:10:00+00:00
0	888	In-person	GP consultation	Schedule/1	free	2019-01-31T10:10:00+00:00	2019-01-31T10:20:00+00:00
0	889	In-person	GP consultation	Schedule/1	free	2019-01-31T10:20:00+00:00	2019-01-31T10:30:00+00:00
0	890	In-person	GP consultation	Schedule/1	free	2019-01-31T10:30:00+00:00	2019-01-31T10:40:00+00:00
0	891	In-person	GP consultation	Schedule/1	free	2019-01-31T10:40:00+00:00	2019-01-31T10:50:00+00:00
0	892	In-person	GP consultation	Schedule/1	free	2019-01-31T10:50:00+00:00	2019-01-31T11:00:00+00:00
0	893	In-person	GP consultation	Schedule/1	free	2019-01-31T15:00:00+00:00	2019-01-31T15:10:00+00:00
0	894	In-person	GP consultation	Schedule/1	free	2019-01-31T15:10:00+00:00	2019-01-31T15:20:00+00:00
0	895	In-person	GP consultation	Schedule/1	free	2019-01-31T15:20:00+00:00	2019-01-31T15:30:00+00:00
0	896	In-person	GP consultation	Schedule/1	free	2019-01-31T15:30:00+00:00	2019-01-31T15:40:00+00:00
0	897	In-person	GP consultation	Schedule/1	free	2019-01-31T15:40:00+00:00	2019-01-31T15:50:00+00:00
0	898	Telephone	GP consultation	Schedule/1	free	2019-01-31T15:50:00+00:00	2019-01-31T16:00:00+00:00
0	899	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:00:00+00:00	2019-01-31T13:10:00+00:00
0	900	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:10:00+00:00	2019-01-31T13:20:00+00:00
0	901	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:20:00+00:00	2019-01-31T13:30:00+00:00
0	902	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:30:00+00:00	2019-01-31T13:40:00+00:00
1	903	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-31T13:40:00+00:00	2019-01-31T13:50:00+00:00
1	904	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-31T13:50:00+00:00	2019-01-31T14:00:00+00:00
0	905	In-person	GP consultation	Schedule/3	free	2019-01-31T11:00:00+00:00	2019-01-31T11:10:00+00:00
0	906	Video	GP consultation	Schedule/3	free	2019-01-31T11:10:00+00:00	2019-01-31T11:20:00+00:00
0	907	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-31T11:20:00+00:00	2019-01-31T11:30:00+00:00
2	908	2019-01-31T11:30:00+00:00	2019-01-31T11:40:00+00:00
0	909	In-person	GP consultation	Schedule/1	free	2019-02-01T10:00:00+00:00	2019-02-01T10:10:00+00:00
0	910	In-person	GP consultation	Schedule/1	free	2019-02-01T10:10:00+00:00	2019-02-01T10:20:00+00:00
0	911	In-person	GP consultation	Schedule/1	free	2019-02-01T10:20:00+00:00	2019-02-01T10:30:00+00:00
0	912	In-person	GP consultation	Schedule/1	free	2019-02-01T10:30:00+00:00	2019-02-01T10:40:00+00:00
0	913	In-person	GP consultation	Schedule/1	free	2019-02-01T10:40:00+00:00	2019-02-01T10:50:00+00:00
0	914	In-person	GP consultation	Schedule/1	free	2019-02-01T10:50:00+00:00	2019-02-01T11:00:00+00:00
0	915	In-person	GP consultation	Schedule/1	free	2019-02-01T15:00:00+00:00	2019-02-01T15:10:00+00:00
0	916	In-person	GP consultation	Schedule/1	free	2019-02-01T15:10:00+00:00	2019-02-01T15:20:00+00:00
0	917	In-person	GP consultation	Schedule/1	free	2019-02-01T15:20:00+00:00	2019-02-01T15:30:00+00:00
0	918	In-person	GP consultation	Schedule/1	free	2019-02-01T15:30:00+00:00	2019-02-01T15:40:00+00:00
0	919	In-person	GP consultation	Schedule/1	free	2019-02-01T15:40:00+00:00	2019-02-01T15:50:00+00:00
0	920	Telephone	GP consultation	Schedule/1	free	2019-02-01T15:50:00+00:00	2019-02-01T16:00:00+00:00
0	921	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:00:00+00:00	2019-02-01T13:10:00+00:00
0	922	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:10:00+00:00	2019-02-01T13:20:00+00:00
0	923	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:20:00+00:00	2019-02-01T13:30:00+00:00
0	924	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:30:00+00:00	2019-02-01T13:40:00+00:00
1	925	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-02-01T13:40:00+00:00	2019-02-01T13:50:00+00:00
1	926	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-02-01T13:50:00+00:00	2019-02-01T14:00:00+00:00
0	927	In-person	GP consultation	Schedule/3	free	2019-02-01T11:00:00+00:00	2019-02-01T11:10:00+00:00
0	928	Video	GP consultation	Schedule/3	free	2019-02-01T11:10:00+00:00	2019-02-01T11:20:00+00:00
0	929	In-person	GP consultation	Schedule/3	busy-unavailable	2019-02-01T11:20:00+00:00	2019-02-01T11:30:00+00:00
2	930	2019-02-01T11:30:00+00:00	2019-02-01T11:40:00+00:00
0	931	In-person	GP consultation	Schedule/1	free	2019-02-02T10:00:00+00:00	2019-02-02T10:10:00+00:00
0	932	In-person	GP consultation	Schedule/1	free	2019-02-02T10:10:00+00:00	2019-02-02T10:20:00+00:00
0	933	In-person	GP consultation	Schedule/1	free	2019-02-02T10:20:00+00:00	2019-02-02T10:30:00+00:00
0	934	In-person	GP consultation	Schedule/1	free	2019-02-02T10:30:00+00:00	2019-02-02T10:40:00+00:00
0	935	In-person	GP consultation	Schedule/1	free	2019-02-02T10:40:00+00:00	2019-02-02T10:50:00+00:00
0	936	In-person	GP consultation	Schedule/1	free	2019-02-02T10:50:00+00:00	2019-02-02T11:00:00+00:00
0	937	In-person	GP consultation	Schedule/1	free	2019-02-02T15:00:00+00:00	2019-02-02T15:10:00+00:00
0	938	In-person	GP consultation	Schedule/1	free	2019-02-02T15:10:00+00:00	2019-02-02T15:20:00+00:00
0	939	In-person	GP consultation	Schedule/1	free	2019-02-02T15:20:00+00:00	2019-02-02T15:30:00+00:00
0	940	In-person	GP consultation	Schedule/1	free	2019-02-02T15:30:00+00:00	2019-02-02T15:40:00+00:00
0	941	In-person	GP consultation	Schedule/1	free	2019-02-02T15:40:00+00:00	2019-02-02T15:50:00+00:00
0	942	Telephone	GP consultation	Schedule/1	free	2019-02-02T15:50:00+00:00	2019-02-02T16:00:00+00:00
0	943	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:00:00+00:00	2019-02-02T13:10:00+00:00
0	944	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:10:00+00:00	2019-02-02T13:20:00+00:00
0	945	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:20:00+00:00	2019-02-02T13:30:00+00:00
0	946	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:30:00+00:00	2019-02-02T13:40:00+00:00
1	947	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-02-02T13:40:00+00:00	2019-02-02T13:50:00+00:00
1	948	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-02-02T13:50:00+00:00	2019-02-02T14:00:00+00:00
0	949	In-person	GP consultation	Schedule/3	free	2019-02-02T11:00:00+00:00	2019-02-02T11:10:00+00:00
0	950	Video	GP consultation	Schedule/3	free	2019-02-02T11:10:00+00:00	2019-02-02T11:20:00+00:00
0	951	In-person	GP consultation	Schedule/3	busy-unavailable	2019-02-02T11:20:00+00:00	2019-02-02T11:30:00+00:00
2	952	2019-02-02T11:30:00+00:00	2019-02-02T11:40:00+00:00
0	953	In-person	GP consultation	Schedule/1	free	2019-03-30T16:00:00+00:00	2019-03-30T16:10:00+00:00
0	954	In-person	GP consultation	Schedule/1	free	2019-03-31T00:55:00+00:00	2019-03-31T02:05:00+01:00
0	955	In-person	GP consultation	Schedule/1	free	2019-03-31T10:00:00+01:00	2019-03-31T10:10:00+01:00
0	956	In-person	GP consultation	Schedule/1	free	2019-10-26T17:00:00+01:00	2019-10-26T17:10:00+01:00
0	957	In-person	GP consultation	Schedule/1	free	2019-10-27T01:55:00+01:00	2019-10-27T01:05:00+00:00
0	958	In-person	GP consultation	Schedule/1	free	2019-10-27T09:00:00+00:00	2019-10-27T09:10:00+00:00
"""##
        ),
        SeedFile(
            builtIn: "gpconnect/tomorrow.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1001",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "serviceCategory": {
    "text": "General GP appointments"
  },
  "serviceType": [
    {
      "text": "GP consultation"
    }
  ],
  "description": "Test appointment: blood pressure check",
  "start": "2019-01-19T09:00:00+00:00",
  "end": "2019-01-19T09:15:00+00:00",
  "minutesDuration": 15,
  "slot": [
    {
      "reference": "Slot/501"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/2"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "gpconnect/without-service.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1008",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-14T09:30:00+00:00",
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "1",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "A20047"
        }
      ],
      "name": "Test Street Surgery",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/17"
          }
        }
      ]
    }
  ],
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#1"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "status": "booked",
  "description": "Test appointment: no service category or type",
  "start": "2019-01-24T08:30:00+00:00",
  "end": "2019-01-24T08:40:00+00:00",
  "minutesDuration": 10,
  "slot": [
    {
      "reference": "Slot/508"
    }
  ],
  "created": "2019-01-14T09:30:00+00:00",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/17",
        "display": "Test Street Surgery"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/2",
        "display": "Dr Test Practitioner"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/already-cancelled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839597",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839597"
    }
  ],
  "status": "cancelled",
  "cancelationReason": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
        "code": "pat-cpp"
      }
    ]
  },
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-02-05T15:00:00Z",
  "end": "2019-02-05T15:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395970"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9006",
        "display": "Test Patient 6"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/arrived.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839600",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839600"
    }
  ],
  "status": "arrived",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-18T12:00:00Z",
  "end": "2019-01-18T12:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18396000"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9011",
        "display": "Test Patient 11"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/checked-in.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839599",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839599"
    }
  ],
  "status": "checked-in",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-18T12:30:00Z",
  "end": "2019-01-18T13:00:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395990"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9009",
        "display": "Test Patient 9"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/entered-in-error.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839601",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839601"
    }
  ],
  "status": "entered-in-error",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-02-06T12:00:00Z",
  "end": "2019-02-06T12:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18396010"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9012",
        "display": "Test Patient 12"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/fulfilled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "7204433",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:cerner",
      "value": "7204433"
    }
  ],
  "status": "fulfilled",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:cerner:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-16T09:00:00Z",
  "end": "2019-01-16T09:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/72044330"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9007",
        "display": "Test Patient 7"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/in-cerner.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "7204431",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:cerner",
      "value": "7204431"
    }
  ],
  "status": "booked",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:cerner:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-28T09:00:00Z",
  "end": "2019-01-28T09:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/72044310"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9002",
        "display": "Test Patient 2"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/in-the-past.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "7204434",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:cerner",
      "value": "7204434"
    }
  ],
  "status": "booked",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:cerner:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment: has been, and can be cancelled all the same",
  "start": "2019-01-10T09:00:00Z",
  "end": "2019-01-10T09:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/72044340"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9010",
        "display": "Test Patient 10"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/locations.ndjson",
            templates: [
            ##"{"resourceType":"Location","id":"¤","identifier":[{"system":"¤","value":"¤"}],"status":"active","name":"¤"}"##,
            ],
            rows: ##"""
0	555	urn:source-system:epic	555	Harbor View Clinic
0	222	urn:source-system:cerner	222	Cedar Street Medical Center
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/noshow.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839598",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839598"
    }
  ],
  "status": "noshow",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-15T15:00:00Z",
  "end": "2019-01-15T15:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395980"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9008",
        "display": "Test Patient 8"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/patients.ndjson",
            templates: [
            ##"{"resourceType":"Patient","id":"¤","identifier":[{"system":"¤","value":"¤"}],"active":true,"name":[{"use":"official","family":"¤","given":["¤"]}],"gender":"¤","birthDate":"¤"}"##,
            ],
            rows: ##"""
0	9001	urn:source-system:epic	9001	Whitlock	Harriet	female	1961-03-08
0	9002	urn:source-system:cerner	9002	Okonkwo	Daniel	male	1979-10-22
0	9003	urn:source-system:epic	9003	Brandt	Liesel	female	1990-05-17
0	9004	urn:source-system:epic	9004	Reyes	Mateo	male	2003-12-01
0	9005	urn:source-system:cerner	9005	Fontaine	Odile	female	1948-08-30
0	9006	urn:source-system:epic	9006	Haddad	Yusuf	male	1985-02-11
0	9007	urn:source-system:cerner	9007	Lindgren	Sven	male	1972-06-25
0	9008	urn:source-system:epic	9008	Castellano	Bianca	female	1966-09-14
0	9009	urn:source-system:epic	9009	Ferreira	Tiago	male	1994-04-03
0	9010	urn:source-system:cerner	9010	Novak	Petra	female	1957-11-19
0	9011	urn:source-system:epic	9011	Abernathy	Claude	male	1939-01-27
0	9012	urn:source-system:epic	9012	Mbeki	Thandi	female	1988-07-06
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/pending.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839595",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839595"
    }
  ],
  "status": "pending",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-29T15:00:00Z",
  "end": "2019-01-29T15:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395950"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9003",
        "display": "Test Patient 3"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/practitioners.ndjson",
            templates: [
            ##"{"resourceType":"Practitioner","id":"2342342","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"323"},{"system":"urn:source-system:epic","value":"2342342"}],"active":true,"name":[{"use":"official","family":"Alvarez","given":["Marisol"]}]}"##,
            ##"{"resourceType":"Practitioner","id":"555","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"434"},{"system":"urn:source-system:epic","value":"555"},{"system":"urn:source-system:cerner","value":"555"}],"active":true,"name":[{"use":"official","family":"Practitioner","given":["Test"]}]}"##,
            ],
            rows: ##"""
0
1
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/proposed.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839596",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839596"
    }
  ],
  "status": "proposed",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-30T15:00:00Z",
  "end": "2019-01-30T15:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395960"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9004",
        "display": "Test Patient 4"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/published-example.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "1839594",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:epic",
      "value": "1839594"
    }
  ],
  "status": "booked",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:epic:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-01-25T15:00:00Z",
  "end": "2019-01-25T15:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/18395940"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "comment": "Bring the referral letter.",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9001",
        "display": "Test Patient 1"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "healthcloud/schedules.ndjson",
            templates: [
            ##"{"resourceType":"Schedule","id":"¤","identifier":[{"system":"¤","value":"¤"}],"active":true,"actor":[{"reference":"¤"},{"reference":"¤"}]}"##,
            ],
            rows: ##"""
0	1001	urn:source-system:epic	1001	Practitioner/2342342	Location/555
0	1002	urn:source-system:epic	1002	Practitioner/555	Location/555
0	2001	urn:source-system:cerner	2001	Practitioner/555	Location/222
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","identifier":[{"system":"¤","value":"¤"}],"serviceType":[{"coding":[{"system":"¤","code":"¤"}]}],"appointmentType":{"coding":[{"system":"¤","code":"¤"}]},"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	18395970	urn:source-system:epic	18395970	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-05T15:00:00Z	2019-02-05T15:30:00Z
0	18396000	urn:source-system:epic	18396000	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	busy	2019-01-18T12:00:00Z	2019-01-18T12:30:00Z
0	18395990	urn:source-system:epic	18395990	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	busy	2019-01-18T12:30:00Z	2019-01-18T13:00:00Z
0	18396010	urn:source-system:epic	18396010	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-06T12:00:00Z	2019-02-06T12:30:00Z
0	72044330	urn:source-system:cerner	72044330	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	busy	2019-01-16T09:00:00Z	2019-01-16T09:30:00Z
0	72044310	urn:source-system:cerner	72044310	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	busy	2019-01-28T09:00:00Z	2019-01-28T09:30:00Z
0	72044340	urn:source-system:cerner	72044340	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	busy	2019-01-10T09:00:00Z	2019-01-10T09:30:00Z
0	18395980	urn:source-system:epic	18395980	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-15T15:00:00Z	2019-01-15T15:30:00Z
0	18395950	urn:source-system:epic	18395950	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	busy	2019-01-29T15:00:00Z	2019-01-29T15:30:00Z
0	18395960	urn:source-system:epic	18395960	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	busy	2019-01-30T15:00:00Z	2019-01-30T15:30:00Z
0	18395940	urn:source-system:epic	18395940	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	busy	2019-01-25T15:00:00Z	2019-01-25T15:30:00Z
0	72044320	urn:source-system:cerner	72044320	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	busy	2019-02-04T09:00:00Z	2019-02-04T09:30:00Z
0	30001	urn:source-system:epic	30001	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-18T15:00:00Z	2019-01-18T15:30:00Z
0	30002	urn:source-system:epic	30002	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-18T15:30:00Z	2019-01-18T16:00:00Z
0	30003	urn:source-system:epic	30003	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	busy	2019-01-18T16:00:00Z	2019-01-18T16:30:00Z
0	30004	urn:source-system:epic	30004	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	busy-unavailable	2019-01-18T16:30:00Z	2019-01-18T17:00:00Z
0	30005	urn:source-system:epic	30005	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-18T19:00:00Z	2019-01-18T19:30:00Z
0	30006	urn:source-system:epic	30006	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-18T19:30:00Z	2019-01-18T20:00:00Z
0	30007	urn:source-system:epic	30007	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-18T20:00:00Z	2019-01-18T20:30:00Z
0	30008	urn:source-system:epic	30008	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-18T20:30:00Z	2019-01-18T21:00:00Z
0	30009	urn:source-system:cerner	30009	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-18T09:00:00Z	2019-01-18T09:30:00Z
0	30010	urn:source-system:cerner	30010	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-18T09:30:00Z	2019-01-18T10:00:00Z
0	30011	urn:source-system:cerner	30011	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-18T10:00:00Z	2019-01-18T10:30:00Z
0	30012	urn:source-system:cerner	30012	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-18T10:30:00Z	2019-01-18T11:00:00Z
0	30013	urn:source-system:epic	30013	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-19T15:00:00Z	2019-01-19T15:30:00Z
0	30014	urn:source-system:epic	30014	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-19T15:30:00Z	2019-01-19T16:00:00Z
0	30015	urn:source-system:epic	30015	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-19T16:00:00Z	2019-01-19T16:30:00Z
0	30016	urn:source-system:epic	30016	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-19T16:30:00Z	2019-01-19T17:00:00Z
0	30017	urn:source-system:epic	30017	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-19T19:00:00Z	2019-01-19T19:30:00Z
0	30018	urn:source-system:epic	30018	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-19T19:30:00Z	2019-01-19T20:00:00Z
0	30019	urn:source-system:epic	30019	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-19T20:00:00Z	2019-01-19T20:30:00Z
0	30020	urn:source-system:epic	30020	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-19T20:30:00Z	2019-01-19T21:00:00Z
0	30021	urn:source-system:cerner	30021	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-19T09:00:00Z	2019-01-19T09:30:00Z
0	30022	urn:source-system:cerner	30022	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-19T09:30:00Z	2019-01-19T10:00:00Z
0	30023	urn:source-system:cerner	30023	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-19T10:00:00Z	2019-01-19T10:30:00Z
0	30024	urn:source-system:cerner	30024	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-19T10:30:00Z	2019-01-19T11:00:00Z
0	30025	urn:source-system:epic	30025	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-20T15:00:00Z	2019-01-20T15:30:00Z
0	30026	urn:source-system:epic	30026	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-20T15:30:00Z	2019-01-20T16:00:00Z
0	30027	urn:source-system:epic	30027	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-20T16:00:00Z	2019-01-20T16:30:00Z
0	30028	urn:source-system:epic	30028	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-20T16:30:00Z	2019-01-20T17:00:00Z
0	30029	urn:source-system:epic	30029	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-20T19:00:00Z	2019-01-20T19:30:00Z
0	30030	urn:source-system:epic	30030	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-20T19:30:00Z	2019-01-20T20:00:00Z
0	30031	urn:source-system:epic	30031	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-20T20:00:00Z	2019-01-20T20:30:00Z
0	30032	urn:source-system:epic	30032	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-20T20:30:00Z	2019-01-20T21:00:00Z
0	30033	urn:source-system:cerner	30033	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-20T09:00:00Z	2019-01-20T09:30:00Z
0	30034	urn:source-system:cerner	30034	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-20T09:30:00Z	2019-01-20T10:00:00Z
0	30035	urn:source-system:cerner	30035	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-20T10:00:00Z	2019-01-20T10:30:00Z
0	30036	urn:source-system:cerner	30036	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-20T10:30:00Z	2019-01-20T11:00:00Z
0	30037	urn:source-system:epic	30037	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-21T15:00:00Z	2019-01-21T15:30:00Z
0	30038	urn:source-system:epic	30038	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-21T15:30:00Z	2019-01-21T16:00:00Z
0	30039	urn:source-system:epic	30039	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-21T16:00:00Z	2019-01-21T16:30:00Z
0	30040	urn:source-system:epic	30040	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-21T16:30:00Z	2019-01-21T17:00:00Z
0	30041	urn:source-system:epic	30041	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-21T19:00:00Z	2019-01-21T19:30:00Z
0	30042	urn:source-system:epic	30042	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-21T19:30:00Z	2019-01-21T20:00:00Z
0	30043	urn:source-system:epic	30043	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-21T20:00:00Z	2019-01-21T20:30:00Z
0	30044	urn:source-system:epic	30044	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-21T20:30:00Z	2019-01-21T21:00:00Z
0	30045	urn:source-system:cerner	30045	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-21T09:00:00Z	2019-01-21T09:30:00Z
0	30046	urn:source-system:cerner	30046	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-21T09:30:00Z	2019-01-21T10:00:00Z
0	30047	urn:source-system:cerner	30047	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-21T10:00:00Z	2019-01-21T10:30:00Z
0	30048	urn:source-system:cerner	30048	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-21T10:30:00Z	2019-01-21T11:00:00Z
0	30049	urn:source-system:epic	30049	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-22T15:00:00Z	2019-01-22T15:30:00Z
0	30050	urn:source-system:epic	30050	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-22T15:30:00Z	2019-01-22T16:00:00Z
0	30051	urn:source-system:epic	30051	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-22T16:00:00Z	2019-01-22T16:30:00Z
0	30052	urn:source-system:epic	30052	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-22T16:30:00Z	2019-01-22T17:00:00Z
0	30053	urn:source-system:epic	30053	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-22T19:00:00Z	2019-01-22T19:30:00Z
0	30054	urn:source-system:epic	30054	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-22T19:30:00Z	2019-01-22T20:00:00Z
0	30055	urn:source-system:epic	30055	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-22T20:00:00Z	2019-01-22T20:30:00Z
0	30056	urn:source-system:epic	30056	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-22T20:30:00Z	2019-01-22T21:00:00Z
0	30057	urn:source-system:cerner	30057	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-22T09:00:00Z	2019-01-22T09:30:00Z
0	30058	urn:source-system:cerner	30058	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-22T09:30:00Z	2019-01-22T10:00:00Z
0	30059	urn:source-system:cerner	30059	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-22T10:00:00Z	2019-01-22T10:30:00Z
0	30060	urn:source-system:cerner	30060	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-22T10:30:00Z	2019-01-22T11:00:00Z
0	30061	urn:source-system:epic	30061	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-23T15:00:00Z	2019-01-23T15:30:00Z
0	30062	urn:source-system:epic	30062	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-23T15:30:00Z	2019-01-23T16:00:00Z
0	30063	urn:source-system:epic	30063	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-23T16:00:00Z	2019-01-23T16:30:00Z
0	30064	urn:source-system:epic	30064	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-23T16:30:00Z	2019-01-23T17:00:00Z
0	30065	urn:source-system:epic	30065	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-23T19:00:00Z	2019-01-23T19:30:00Z
0	30066	urn:source-system:epic	30066	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-23T19:30:00Z	2019-01-23T20:00:00Z
0	30067	urn:source-system:epic	30067	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-23T20:00:00Z	2019-01-23T20:30:00Z
0	30068	urn:source-system:epic	30068	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-23T20:30:00Z	2019-01-23T21:00:00Z
0	30069	urn:source-system:cerner	30069	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-23T09:00:00Z	2019-01-23T09:30:00Z
0	30070	urn:source-system:cerner	30070	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-23T09:30:00Z	2019-01-23T10:00:00Z
0	30071	urn:source-system:cerner	30071	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-23T10:00:00Z	2019-01-23T10:30:00Z
0	30072	urn:source-system:cerner	30072	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-23T10:30:00Z	2019-01-23T11:00:00Z
0	30073	urn:source-system:epic	30073	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-24T15:00:00Z	2019-01-24T15:30:00Z
0	30074	urn:source-system:epic	30074	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-24T15:30:00Z	2019-01-24T16:00:00Z
0	30075	urn:source-system:epic	30075	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-24T16:00:00Z	2019-01-24T16:30:00Z
0	30076	urn:source-system:epic	30076	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-24T16:30:00Z	2019-01-24T17:00:00Z
0	30077	urn:source-system:epic	30077	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-24T19:00:00Z	2019-01-24T19:30:00Z
0	30078	urn:source-system:epic	30078	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-24T19:30:00Z	2019-01-24T20:00:00Z
0	30079	urn:source-system:epic	30079	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-24T20:00:00Z	2019-01-24T20:30:00Z
0	30080	urn:source-system:epic	30080	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-24T20:30:00Z	2019-01-24T21:00:00Z
0	30081	urn:source-system:cerner	30081	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-24T09:00:00Z	2019-01-24T09:30:00Z
0	30082	urn:source-system:cerner	30082	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-24T09:30:00Z	2019-01-24T10:00:00Z
0	30083	urn:source-system:cerner	30083	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-24T10:00:00Z	2019-01-24T10:30:00Z
0	30084	urn:source-system:cerner	30084	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-24T10:30:00Z	2019-01-24T11:00:00Z
0	30085	urn:source-system:epic	30085	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-25T15:00:00Z	2019-01-25T15:30:00Z
0	30086	urn:source-system:epic	30086	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-25T15:30:00Z	2019-01-25T16:00:00Z
0	30087	urn:source-system:epic	30087	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-25T16:00:00Z	2019-01-25T16:30:00Z
0	30088	urn:source-system:epic	30088	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-25T16:30:00Z	2019-01-25T17:00:00Z
0	30089	urn:source-system:epic	30089	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-25T19:00:00Z	2019-01-25T19:30:00Z
0	30090	urn:source-system:epic	30090	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-25T19:30:00Z	2019-01-25T20:00:00Z
0	30091	urn:source-system:epic	30091	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-25T20:00:00Z	2019-01-25T20:30:00Z
0	30092	urn:source-system:epic	30092	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-25T20:30:00Z	2019-01-25T21:00:00Z
0	30093	urn:source-system:cerner	30093	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-25T09:00:00Z	2019-01-25T09:30:00Z
0	30094	urn:source-system:cerner	30094	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-25T09:30:00Z	2019-01-25T10:00:00Z
0	30095	urn:source-system:cerner	30095	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-25T10:00:00Z	2019-01-25T10:30:00Z
0	30096	urn:source-system:cerner	30096	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-25T10:30:00Z	2019-01-25T11:00:00Z
0	30097	urn:source-system:epic	30097	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-26T15:00:00Z	2019-01-26T15:30:00Z
0	30098	urn:source-system:epic	30098	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-26T15:30:00Z	2019-01-26T16:00:00Z
0	30099	urn:source-system:epic	30099	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-26T16:00:00Z	2019-01-26T16:30:00Z
0	30100	urn:source-system:epic	30100	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-26T16:30:00Z	2019-01-26T17:00:00Z
0	30101	urn:source-system:epic	30101	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-26T19:00:00Z	2019-01-26T19:30:00Z
0	30102	urn:source-system:epic	30102	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-26T19:30:00Z	2019-01-26T20:00:00Z
0	30103	urn:source-system:epic	30103	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-26T20:00:00Z	2019-01-26T20:30:00Z
0	30104	urn:source-system:epic	30104	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-26T20:30:00Z	2019-01-26T21:00:00Z
0	30105	urn:source-system:cerner	30105	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-26T09:00:00Z	2019-01-26T09:30:00Z
0	30106	urn:source-system:cerner	30106	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-26T09:30:00Z	2019-01-26T10:00:00Z
0	30107	urn:source-system:cerner	30107	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-26T10:00:00Z	2019-01-26T10:30:00Z
0	30108	urn:source-system:cerner	30108	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-26T10:30:00Z	2019-01-26T11:00:00Z
0	30109	urn:source-system:epic	30109	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-27T15:00:00Z	2019-01-27T15:30:00Z
0	30110	urn:source-system:epic	30110	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-27T15:30:00Z	2019-01-27T16:00:00Z
0	30111	urn:source-system:epic	30111	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-27T16:00:00Z	2019-01-27T16:30:00Z
0	30112	urn:source-system:epic	30112	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-27T16:30:00Z	2019-01-27T17:00:00Z
0	30113	urn:source-system:epic	30113	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-27T19:00:00Z	2019-01-27T19:30:00Z
0	30114	urn:source-system:epic	30114	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-27T19:30:00Z	2019-01-27T20:00:00Z
0	30115	urn:source-system:epic	30115	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-27T20:00:00Z	2019-01-27T20:30:00Z
0	30116	urn:source-system:epic	30116	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-27T20:30:00Z	2019-01-27T21:00:00Z
0	30117	urn:source-system:cerner	30117	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-27T09:00:00Z	2019-01-27T09:30:00Z
0	30118	urn:source-system:cerner	30118	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-27T09:30:00Z	2019-01-27T10:00:00Z
0	30119	urn:source-system:cerner	30119	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-27T10:00:00Z	2019-01-27T10:30:00Z
0	30120	urn:source-system:cerner	30120	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-27T10:30:00Z	2019-01-27T11:00:00Z
0	30121	urn:source-system:epic	30121	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-28T15:00:00Z	2019-01-28T15:30:00Z
0	30122	urn:source-system:epic	30122	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-28T15:30:00Z	2019-01-28T16:00:00Z
0	30123	urn:source-system:epic	30123	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-28T16:00:00Z	2019-01-28T16:30:00Z
0	30124	urn:source-system:epic	30124	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-28T16:30:00Z	2019-01-28T17:00:00Z
0	30125	urn:source-system:epic	30125	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-28T19:00:00Z	2019-01-28T19:30:00Z
0	30126	urn:source-system:epic	30126	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-28T19:30:00Z	2019-01-28T20:00:00Z
0	30127	urn:source-system:epic	30127	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-28T20:00:00Z	2019-01-28T20:30:00Z
0	30128	urn:source-system:epic	30128	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-28T20:30:00Z	2019-01-28T21:00:00Z
0	30129	urn:source-system:cerner	30129	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-28T09:00:00Z	2019-01-28T09:30:00Z
0	30130	urn:source-system:cerner	30130	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-28T09:30:00Z	2019-01-28T10:00:00Z
0	30131	urn:source-system:cerner	30131	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-28T10:00:00Z	2019-01-28T10:30:00Z
0	30132	urn:source-system:cerner	30132	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-28T10:30:00Z	2019-01-28T11:00:00Z
0	30133	urn:source-system:epic	30133	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-29T15:00:00Z	2019-01-29T15:30:00Z
0	30134	urn:source-system:epic	30134	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-29T15:30:00Z	2019-01-29T16:00:00Z
0	30135	urn:source-system:epic	30135	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-29T16:00:00Z	2019-01-29T16:30:00Z
0	30136	urn:source-system:epic	30136	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-29T16:30:00Z	2019-01-29T17:00:00Z
0	30137	urn:source-system:epic	30137	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-29T19:00:00Z	2019-01-29T19:30:00Z
0	30138	urn:source-system:epic	30138	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-29T19:30:00Z	2019-01-29T20:00:00Z
0	30139	urn:source-system:epic	30139	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-29T20:00:00Z	2019-01-29T20:30:00Z
0	30140	urn:source-system:epic	30140	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-29T20:30:00Z	2019-01-29T21:00:00Z
0	30141	urn:source-system:cerner	30141	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-29T09:00:00Z	2019-01-29T09:30:00Z
0	30142	urn:source-system:cerner	30142	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-29T09:30:00Z	2019-01-29T10:00:00Z
0	30143	urn:source-system:cerner	30143	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-29T10:00:00Z	2019-01-29T10:30:00Z
0	30144	urn:source-system:cerner	30144	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-29T10:30:00Z	2019-01-29T11:00:00Z
0	30145	urn:source-system:epic	30145	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-30T15:00:00Z	2019-01-30T15:30:00Z
0	30146	urn:source-system:epic	30146	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-30T15:30:00Z	2019-01-30T16:00:00Z
0	30147	urn:source-system:epic	30147	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-30T16:00:00Z	2019-01-30T16:30:00Z
0	30148	urn:source-system:epic	30148	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-30T16:30:00Z	2019-01-30T17:00:00Z
0	30149	urn:source-system:epic	30149	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-30T19:00:00Z	2019-01-30T19:30:00Z
0	30150	urn:source-system:epic	30150	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-30T19:30:00Z	2019-01-30T20:00:00Z
0	30151	urn:source-system:epic	30151	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-30T20:00:00Z	2019-01-30T20:30:00Z
0	30152	urn:source-system:epic	30152	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-30T20:30:00Z	2019-01-30T21:00:00Z
0	30153	urn:source-system:cerner	30153	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-30T09:00:00Z	2019-01-30T09:30:00Z
0	30154	urn:source-system:cerner	30154	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-30T09:30:00Z	2019-01-30T10:00:00Z
0	30155	urn:source-system:cerner	30155	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-30T10:00:00Z	2019-01-30T10:30:00Z
0	30156	urn:source-system:cerner	30156	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-30T10:30:00Z	2019-01-30T11:00:00Z
0	30157	urn:source-system:epic	30157	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-31T15:00:00Z	2019-01-31T15:30:00Z
0	30158	urn:source-system:epic	30158	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-31T15:30:00Z	2019-01-31T16:00:00Z
0	30159	urn:source-system:epic	30159	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-31T16:00:00Z	2019-01-31T16:30:00Z
0	30160	urn:source-system:epic	30160	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-01-31T16:30:00Z	2019-01-31T17:00:00Z
0	30161	urn:source-system:epic	30161	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-31T19:00:00Z	2019-01-31T19:30:00Z
0	30162	urn:source-system:epic	30162	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-31T19:30:00Z	2019-01-31T20:00:00Z
0	30163	urn:source-system:epic	30163	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-31T20:00:00Z	2019-01-31T20:30:00Z
0	30164	urn:source-system:epic	30164	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-01-31T20:30:00Z	2019-01-31T21:00:00Z
0	30165	urn:source-system:cerner	30165	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-31T09:00:00Z	2019-01-31T09:30:00Z
0	30166	urn:source-system:cerner	30166	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-31T09:30:00Z	2019-01-31T10:00:00Z
0	30167	urn:source-system:cerner	30167	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-31T10:00:00Z	2019-01-31T10:30:00Z
0	30168	urn:source-system:cerner	30168	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-01-31T10:30:00Z	2019-01-31T11:00:00Z
0	30169	urn:source-system:epic	30169	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-02-01T15:00:00Z	2019-02-01T15:30:00Z
0	30170	urn:source-system:epic	30170	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-02-01T15:30:00Z	2019-02-01T16:00:00Z
0	30171	urn:source-system:epic	30171	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-02-01T16:00:00Z	2019-02-01T16:30:00Z
0	30172	urn:source-system:epic	30172	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1001	free	2019-02-01T16:30:00Z	2019-02-01T17:00:00Z
0	30173	urn:source-system:epic	30173	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-01T19:00:00Z	2019-02-01T19:30:00Z
0	30174	urn:source-system:epic	30174	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-01T19:30:00Z	2019-02-01T20:00:00Z
0	30175	urn:source-system:epic	30175	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-01T20:00:00Z	2019-02-01T20:30:00Z
0	30176	urn:source-system:epic	30176	urn:epic:service-type	H999	urn:epic:appointment-type	ROUTINE	Schedule/1002	free	2019-02-01T20:30:00Z	2019-02-01T21:00:00Z
0	30177	urn:source-system:cerner	30177	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-02-01T09:00:00Z	2019-02-01T09:30:00Z
0	30178	urn:source-system:cerner	30178	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-02-01T09:30:00Z	2019-02-01T10:00:00Z
0	30179	urn:source-system:cerner	30179	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-02-01T10:00:00Z	2019-02-01T10:30:00Z
0	30180	urn:source-system:cerner	30180	urn:cerner:service-type	E100	urn:cerner:appointment-type	RTN	Schedule/2001	free	2019-02-01T10:30:00Z	2019-02-01T11:00:00Z
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/waitlist.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "7204432",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T15:01:30Z",
    "tag": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:source-system:cerner",
      "value": "7204432"
    }
  ],
  "status": "waitlist",
  "serviceCategory": [
    {
      "text": "Outpatient"
    }
  ],
  "serviceType": [
    {
      "coding": [
        {
          "system": "urn:cerner:service-type",
          "code": "ROUTINE"
        }
      ],
      "text": "Routine visit"
    }
  ],
  "appointmentType": {
    "coding": [
      {
        "system": "http://terminology.hl7.org/CodeSystem/v2-0276",
        "code": "ROUTINE"
      }
    ]
  },
  "priority": 5,
  "description": "Test appointment",
  "start": "2019-02-04T09:00:00Z",
  "end": "2019-02-04T09:30:00Z",
  "minutesDuration": 30,
  "slot": [
    {
      "reference": "Slot/72044320"
    }
  ],
  "created": "2019-01-17T15:01:30Z",
  "participant": [
    {
      "type": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code": "SBJ"
            }
          ]
        }
      ],
      "actor": {
        "reference": "Patient/9005",
        "display": "Test Patient 5"
      },
      "required": "required",
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/555",
        "display": "Dr Test Practitioner"
      },
      "required": "required",
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/already-cancelled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "716099ff-faf7-5267-ab41-e2ccab592834",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/103"
    }
  ],
  "status": "cancelled",
  "start": "2019-02-04T09:30:00.000Z",
  "end": "2019-02-04T09:45:00.000Z",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000003"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/entered-in-error.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "e62b8782-d0e6-5340-9c34-e857d57163c1",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/105"
    }
  ],
  "status": "entered-in-error",
  "start": "2019-02-05T09:30:00.000Z",
  "end": "2019-02-05T09:45:00.000Z",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000005"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/fulfilled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "84fe1d19-478d-539f-b590-43708bedc792",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/104"
    }
  ],
  "status": "fulfilled",
  "start": "2019-01-16T09:30:00.000Z",
  "end": "2019-01-16T09:45:00.000Z",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000004"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/full-record.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "cb0b236f-2383-5901-a702-c68c7b1e2964",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "DocumentReference",
      "id": "123",
      "identifier": [
        {
          "system": "https://tools.ietf.org/html/rfc4122",
          "value": "6d0f7a52-3a0c-4b1e-9a34-0a8c5a1c7f10"
        }
      ],
      "status": "current",
      "type": {
        "coding": [
          {
            "system": "urn:oid:2.16.840.1.113883.2.1.3.2.4.18.17",
            "code": "POCD_MT200001GB02",
            "display": "Integrated Urgent Care Report"
          }
        ]
      },
      "indexed": "2019-01-17T13:59:00Z",
      "content": [
        {
          "attachment": {
            "contentType": "application/hl7-v3+xml",
            "language": "en"
          }
        }
      ]
    },
    {
      "resourceType": "Patient",
      "id": "P1",
      "identifier": [
        {
          "extension": [
            {
              "url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1",
              "valueCodeableConcept": {
                "coding": [
                  {
                    "system": "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1",
                    "code": "01",
                    "display": "Number present and verified"
                  }
                ]
              }
            }
          ],
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000077"
        }
      ],
      "name": [
        {
          "use": "official",
          "family": "Testpatient",
          "given": [
            "Zoë",
            "Ann"
          ],
          "prefix": [
            "Ms"
          ]
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "value": "01632 960077",
          "use": "home",
          "rank": 1
        }
      ],
      "gender": "female",
      "birthDate": "1970-02-28",
      "address": [
        {
          "use": "home",
          "line": [
            "7 Invented Street",
            "Testham"
          ],
          "city": "Testford",
          "postalCode": "ZZ99 3WZ"
        }
      ]
    },
    {
      "resourceType": "Slot",
      "id": "slot002",
      "identifier": [
        {
          "system": "urn:ietf:rfc:3986",
          "value": "https://provider.test/STU3/Slot/200"
        }
      ],
      "schedule": {
        "reference": "Schedule/sched1111"
      },
      "status": "busy",
      "start": "2019-03-04T09:30:00.000Z",
      "end": "2019-03-04T09:45:00.000Z"
    }
  ],
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/107"
    }
  ],
  "status": "booked",
  "description": "Reason for calling: several lines,\nand “quotes” & <angles>",
  "supportingInformation": [
    {
      "reference": "#123"
    }
  ],
  "start": "2019-03-04T09:30:00.000Z",
  "end": "2019-03-04T09:45:00.000Z",
  "slot": [
    {
      "reference": "#slot002"
    }
  ],
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "reference": "#P1",
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000077"
        },
        "display": "Testpatient, Zoë"
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/in-the-past.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "9deb5714-b8a5-5561-8611-dcc86a0df83c",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/102"
    }
  ],
  "status": "booked",
  "start": "2019-01-10T10:00:00.000Z",
  "end": "2019-01-10T10:20:00.000Z",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000002"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/next-week.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "7eba86b6-fa4b-591a-8114-bb71b4eb22ce",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/101"
    }
  ],
  "status": "booked",
  "start": "2019-01-25T10:00:00.000Z",
  "end": "2019-01-25T10:20:00.000Z",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000001"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/pointers.ndjson",
            templates: [
            ##"{"resourceType":"Appointment","id":"¤","meta":{"versionId":"1","lastUpdated":"2019-01-11T10:00:00.000Z","profile":["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"]},"identifier":[{"system":"urn:ietf:rfc:3986","value":"¤"}],"status":"¤","start":"¤","end":"¤","created":"2019-01-11T10:00:00+00:00","participant":[{"actor":{"identifier":{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000026"}},"status":"accepted"}]}"##,
            ##"{"resourceType":"Appointment","id":"5eac0621-79bc-58e7-97a2-098c6ef1b00c","meta":{"versionId":"1","lastUpdated":"2019-01-11T10:00:00.000Z","profile":["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"]},"identifier":[{"system":"urn:ietf:rfc:3986","value":"https://provider.test/STU3/Appointment/202"}],"status":"booked","start":"2019-02-11T14:30:00+00:00","end":"2019-02-11T14:40:00+00:00","created":"2019-01-11T10:00:00+00:00","participant":[{"actor":{"reference":"https://demographics.spineservices.nhs.uk/Patient/9990000026"},"status":"accepted"}]}"##,
            ],
            rows: ##"""
0	6169a325-30ea-5309-bf56-55e6e69399cd	https://provider.test/STU3/Appointment/201	booked	2019-01-21T09:00:00+00:00	2019-01-21T09:10:00+00:00
1
0	f182d6b3-c916-528a-82fa-1d3b732f8dcc	https://provider.test/STU3/Appointment/203	booked	2019-01-14T09:00:00+00:00	2019-01-14T09:10:00+00:00
0	aeb7bf24-4724-5499-ad8b-b25e0c3dd837	https://provider.test/STU3/Appointment/204	cancelled	2019-01-28T11:00:00+00:00	2019-01-28T11:10:00+00:00
0	22aa03f2-6f19-595d-b414-383eede33339	https://provider.test/STU3/Appointment/205	entered-in-error	2019-01-29T11:00:00+00:00	2019-01-29T11:10:00+00:00
"""##
        ),
        SeedFile(
            builtIn: "registry/proposed-without-times.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "f30073ac-d9ad-5671-bf75-7dbbc1d0a2f4",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/106"
    }
  ],
  "status": "proposed",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000006"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "registry/published-example.xml",
            ##"""
<Appointment xmlns="http://hl7.org/fhir">
	<id value="b7e99463-00a1-45fc-98aa-02301c103aba"/>
	<meta>
		<versionId value="1"/>
		<profile value="https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"/>
	</meta>
	<identifier>
		<system value="urn:ietf:rfc:3986"/>
		<value value="http://test.nhs.uk/test3"/>
	</identifier>
	<status value="booked"/>
	<start value="2019-02-01T10:51:23.620+00:00"/>
	<end value="2019-01-17T15:10:00.000Z"/>
	<created value="2019-01-17T14:00:00.000Z"/>
	<participant>
		<actor>
			<identifier>
				<use value="official"/>
				<system value="https://fhir.nhs.uk/Id/nhs-number"/>
				<value value="1234554321"/>
			</identifier>
		</actor>
		<status value="accepted"/>
	</participant>
</Appointment>

"""##
        ),
        SeedFile(
            builtIn: "registry/with-delivery-channel.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "dd3fdf90-a102-56fa-b3d7-7756280df58c",
  "meta": {
    "versionId": "1",
    "lastUpdated": "2019-01-17T14:00:00.000Z",
    "profile": [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
    ],
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "extension": [
    {
      "url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1",
      "valueCode": "Telephone"
    }
  ],
  "identifier": [
    {
      "system": "urn:ietf:rfc:3986",
      "value": "https://provider.test/STU3/Appointment/108"
    }
  ],
  "status": "booked",
  "start": "2019-02-06T17:00:00.000+00:00",
  "end": "2019-02-06T17:10:00.000+00:00",
  "created": "2019-01-17T14:00:00.000Z",
  "participant": [
    {
      "actor": {
        "identifier": {
          "use": "official",
          "system": "https://fhir.nhs.uk/Id/nhs-number",
          "value": "9990000008"
        }
      },
      "status": "accepted"
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "seed.json",
            ##"""
{
  "referenceTime": "2019-01-18T12:28:15Z"
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/already-cancelled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000004",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "CD1CD9F0AF5BCCB7AE05AA0DD86CE22E",
    "lastUpdated": "2019-01-15T16:45:10Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Cancellation reason: Feeling better - \nTest appointment: sore throat",
  "status": "cancelled",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000004"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1548068400000_f5f5330000000004"
    }
  ],
  "start": "2019-01-21T11:00:00Z",
  "end": "2019-01-21T11:10:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1",
      "valueString": "Feeling better"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/by-the-practice.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000009",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "2C9F8AE1D64B4F0D9B3C5E7A1F60B284",
    "lastUpdated": "2019-01-15T11:00:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "description": "Test appointment: booked by the practice itself",
  "status": "booked",
  "created": "2019-01-15T11:00:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000002"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1549008000000_f5f5330000000009"
    }
  ],
  "start": "2019-02-01T08:00:00Z",
  "end": "2019-02-01T08:10:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "comment": "For the same patient as the one of next week, and without a booking organisation."
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/fulfilled-tomorrow.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000008",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "6A8C3FBDE49CF6D2E42A3AD6E2D65D9E",
    "lastUpdated": "2019-01-18T12:00:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: closed before its time, so that its status is what refuses a cancel",
  "status": "fulfilled",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000008"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1547913600000_f5f5330000000008"
    }
  ],
  "start": "2019-01-19T16:00:00Z",
  "end": "2019-01-19T16:10:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/fulfilled.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000005",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "521C33CD603CD0337ECFD89DF36C87EA",
    "lastUpdated": "2019-01-16T08:52:31Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: took place",
  "status": "fulfilled",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000005"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1547628000000_f5f5330000000005"
    }
  ],
  "start": "2019-01-16T08:40:00Z",
  "end": "2019-01-16T08:50:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/in-the-past.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000003",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "97E8F3ACBCDEB192F78CB5BCF8486153",
    "lastUpdated": "2019-01-14T09:30:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: nobody came, nobody closed it",
  "status": "booked",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000003"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1547720400000_f5f5330000000003"
    }
  ],
  "start": "2019-01-17T10:20:00Z",
  "end": "2019-01-17T10:30:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/locations.ndjson",
            templates: [
            ##"{"resourceType":"Location","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/ods-site-code","value":"¤"}],"status":"active","name":"¤","type":{"coding":[{"system":"http://hl7.org/fhir/v3/RoleCode","code":"COMM","display":"Community Location"}]},"telecom":[{"system":"phone","value":"¤","use":"work"}],"address":{"line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"},"physicalType":{"coding":[{"system":"http://hl7.org/fhir/location-physical-type","code":"bu","display":"Building"}]},"managingOrganization":{"reference":"Organization/bd00000000000000"}}"##,
            ],
            rows: ##"""
0	bd00000000000000_0100000000000000	Z12345001	Broad Walk Medical Practice	0113 2050080	1 Oakworth Road
0	bd00000000000000_0200000000000000	Z12345002	Hill Top Branch Surgery	0113 2050081	12 Hill Top
"""##
        ),
        SeedFile(
            builtIn: "systmone/next-week.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000002",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "1311F1D7F6018B03959E1431F843390A",
    "lastUpdated": "2019-01-14T09:30:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: medication review",
  "status": "booked",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000002"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1548426600000_f5f5330000000002"
    }
  ],
  "start": "2019-01-25T14:30:00Z",
  "end": "2019-01-25T14:40:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ],
  "comment": "Please bring your current medication."
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/organisations.ndjson",
            templates: [
            ##"{"resourceType":"Organization","id":"bd00000000000000","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"Z12345"}],"type":[{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1","code":"gp-practice","display":"gp-practice"}]}],"name":"Broad Walk Medical Practice","telecom":[{"system":"phone","value":"0113 2050080","use":"work"}],"address":[{"use":"work","line":["1 Oakworth Road"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}]}"##,
            ],
            rows: ##"""
0
"""##
        ),
        SeedFile(
            builtIn: "systmone/patients.ndjson",
            templates: [
            ##"{"resourceType":"Patient","id":"9222500000000000","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"R","display":"Regular"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/bd00000000000000_0100000000000000"}}]},{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1","extension":[{"url":"language","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1","code":"en","display":"English"}]}},{"url":"preferred","valueBoolean":true},{"url":"interpreterRequired","valueBoolean":false}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990001111"}],"active":true,"name":[{"use":"official","family":"Dawkins","given":["Minnie"],"prefix":["Miss"]}],"telecom":[{"system":"phone","value":"01535 601001","use":"home"}],"gender":"female","birthDate":"1952-05-31","address":[{"use":"home","line":["1 Providence Crescent"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/d681700000000000"}],"managingOrganization":{"reference":"Organization/bd00000000000000"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"¤"¤":[{"¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"url":"¤","¤":{"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":[{"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤"¤"¤":[{"¤"¤"¤"¤"¤"¤"¤":"¤"¤"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤":"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤"¤"¤"¤"¤":["¤"¤"¤"¤"¤"¤"¤"¤"¤":"¤","¤":"¤"¤"¤":"¤"¤"¤":"¤","¤":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/d681700000000000"}],"managingOrganization":{"reference":"Organization/bd00000000000000"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"¤","display":"¤"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/bd00000000000000_0100000000000000"}}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}],"active":true,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}],"telecom":[{"system":"phone","value":"¤","use":"home"}],"gender":"¤","birthDate":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/d681700000000000"}],"managingOrganization":{"reference":"Organization/bd00000000000000"}}"##,
            ##"{"resourceType":"Patient","id":"9222500000000010","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"],"security":[{"system":"http://hl7.org/fhir/v3/Confidentiality","code":"R"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1","extension":[{"url":"registrationPeriod","valuePeriod":{"start":"2012-03-01"}},{"url":"registrationType","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1","code":"R","display":"Regular"}]}},{"url":"preferredBranchSurgery","valueReference":{"reference":"Location/bd00000000000000_0100000000000000"}}]}],"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990001227"}],"active":true,"name":[{"use":"official","family":"Calloway","given":["Iris"],"prefix":["Ms"]}],"telecom":[{"system":"phone","value":"01535 601011","use":"home"}],"gender":"female","birthDate":"1988-09-27","address":[{"use":"home","line":["11 Providence Crescent"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}],"generalPractitioner":[{"reference":"Practitioner/d681700000000000"}],"managingOrganization":{"reference":"Organization/bd00000000000000"}}"##,
            ##"{"resourceType":"Patient","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"]},"identifier":[{"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1","code":"01","display":"Number present and verified"}]}}],"system":"https://fhir.nhs.uk/Id/nhs-number","value":"¤"}],"active":false,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}],"telecom":[{"system":"phone","value":"¤","use":"home"}],"gender":"¤","birthDate":"¤","address":[{"use":"home","line":["¤"],"city":"Keighley","district":"West Yorkshire","postalCode":"BD21 1SA"}]}"##,
            ],
            rows: ##"""
0
1	9222500000000001	],	security	system	http://hl7.org/fhir/v3/ActCode	code	:	NODSCLCD	}]},	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	,	extension	:[{	registrationPeriod	valuePeriod	start	:	2012-03-01	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	:	R	,	display	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/bd00000000000000_0100000000000000	}}]}],	identifier	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	:	01	,	display	:	Number present and verified	}]}}],	system	:	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990001138	}],	active	:true,	name	:[{	use	:	official	,	family	:	Marsh	,	given	:[	Percy	James	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601002	use	:	home	}],	gender	:	male	,	birthDate	:	1938-02-09	,	address	:[{	use	home	line	:[	2 Providence Crescent	],	city	:	Keighley	,	district	:	West Yorkshire	,	postalCode	BD21 1SA	}],	generalPractitioner	reference	:	Practitioner/d681700000000000	}],	managingOrganization	:{	reference	Organization/bd00000000000000	}}
2	9222500000000002	2018-12-01	,	end	2019-03-01	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	code	T	,	display	Temporary	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/bd00000000000000_0100000000000000	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	code	01	,	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990001146	}],	active	:true,	name	:[{	use	official	family	:	Okafor	,	given	Chidi	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601003	,	use	home	}],	gender	male	birthDate	1990-11-23	3 Providence Crescent
3	9222500000000003	R	Regular	9990001154	Lindqvist	Asta	Mrs	01535 601004	female	1974-07-04	4 Providence Crescent
3	9222500000000004	R	Regular	9990001162	Baptiste	Rosalie	Ms	01535 601005	female	2001-12-30	5 Providence Crescent
3	9222500000000005	R	Regular	9990001170	Thorne	Gareth	Mr	01535 601006	male	1965-03-17	6 Providence Crescent
3	9222500000000006	R	Regular	9990001189	Nakamura	Emi	Miss	01535 601007	female	2012-08-08	7 Providence Crescent
3	9222500000000007	P	Private	9990001197	Fairweather	Dorothea	Mrs	01535 601008	female	1929-10-01	8 Providence Crescent
3	9222500000000008	R	Regular	9990001200	Quill	Samuel	Mr	01535 601009	male	1981-01-19	9 Providence Crescent
2	9222500000000009	2012-03-01	}},{	url	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	R	display	Regular	}]}},{	url	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/bd00000000000000_0100000000000000	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	01	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	9990001219	}],	active	:true,	name	:[{	use	:	official	,	family	Ashdown	given	:[	Winifred	],	prefix	Mrs	]}],	telecom	:[{	system	:	phone	,	value	01535 601010	use	home	}],	gender	female	,	birthDate	1931-04-12	deceasedDateTime	2018-11-02	10 Providence Crescent
4
2	9222500000000011	2012-03-01	,	end	2017-09-30	}},{	url	:	registrationType	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	code	R	,	display	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	:	Location/bd00000000000000_0100000000000000	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	:[{	system	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	code	01	,	display	Number present and verified	}]}}],	system	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990001235	}],	active	:false,	name	:[{	use	official	family	:	Penhale	,	given	Jory	],	prefix	:[	Mr	]}],	telecom	:[{	system	phone	value	01535 601012	,	use	home	}],	gender	male	birthDate	1977-06-15	12 Providence Crescent
1	9222500000000012	]},	extension	url	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	extension	:[{	url	:	registrationPeriod	,	valuePeriod	:{	start	:	2012-03-01	}},{	registrationType	valueCodeableConcept	coding	:[{	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	,	code	:	R	,	display	:	Regular	}]}},{	url	:	preferredBranchSurgery	,	valueReference	:{	reference	Location/bd00000000000000_0100000000000000	}}]}],	identifier	:[{	extension	:[{	url	:	https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	,	valueCodeableConcept	:{	coding	system	:	https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	,	code	:	01	,	display	:	Number present and verified	}]}}],	system	:	https://fhir.nhs.uk/Id/nhs-number	,	value	:	9990001243	}],	active	:true,	name	:[{	use	:	official	,	family	:	Dawkins	,	given	:[	Minnie	],	prefix	:[	Miss	]}],	telecom	:[{	system	:	phone	value	:	01535 601013	,	use	:	home	}],	gender	female	birthDate	1952-05-31	address	:[{	use	:	home	,	line	:[	13 Providence Crescent	],	city	:	Keighley	,	district	West Yorkshire	postalCode	:	BD21 1SA	}],	generalPractitioner	:[{	reference	:	Practitioner/d681700000000000	}],	managingOrganization	:{	reference	Organization/bd00000000000000	},	link	other	:{	reference	:	Patient/9222500000000000	},	type	replaced-by	}]}
5	9222500000000013	9990001251	Rowntree	Callum	Mr	01535 601014	male	1995-02-28	14 Providence Crescent
5	9222500000000014	9990001278	Szabo	Ilona	Mrs	01535 601015	female	1969-12-11	15 Providence Crescent
"""##
        ),
        SeedFile(
            builtIn: "systmone/practitioners.ndjson",
            templates: [
            ##"{"resourceType":"Practitioner","id":"d681700000000002","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"502522114987"}],"active":true,"name":[{"use":"usual","family":"Ahmed","given":["Nadia"],"prefix":["Ms"]}],"gender":"female"}"##,
            ##"{"resourceType":"Practitioner","id":"d681700000000000","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"502522114984"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT0260"}],"active":true,"name":[{"use":"usual","family":"Keith","given":["Mark"],"prefix":["Mr"]}],"gender":"male"}"##,
            ##"{"resourceType":"Practitioner","id":"d681700000000001","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"502522114985"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT0260"},{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"PT0620"}],"active":true,"name":[{"use":"usual","family":"O’Brien","given":["Siân"],"prefix":["Dr"]}],"gender":"female"}"##,
            ],
            rows: ##"""
0
1
2
"""##
        ),
        SeedFile(
            builtIn: "systmone/recorded-2019-01-18.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000000",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "F5B58C75431BBEBA307ACC08F78537EC",
    "lastUpdated": "2019-01-18T12:11:11Z"
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test Appointment\n - Booked via GP Connect.",
  "status": "booked",
  "created": "2019-01-18T12:11:11Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000000"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1547816400000_f5f5330000000000"
    }
  ],
  "start": "2019-01-18T13:00:00Z",
  "end": "2019-01-18T13:10:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/schedules.ndjson",
            templates: [
            ##"{"resourceType":"Schedule","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1","valueCodeableConcept":{"coding":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1","code":"¤","display":"¤"}]}}],"serviceCategory":{"text":"¤"},"actor":[{"reference":"¤"},{"reference":"¤"}],"planningHorizon":{"start":"2019-01-01T00:00:00Z","end":"2019-12-31T23:59:59Z"}}"##,
            ],
            rows: ##"""
0	1	S0010:G0020:R0260	General Medical Practitioner	General GP appointments	Location/bd00000000000000_0100000000000000	Practitioner/d681700000000000
0	2	R0620	Staff Nurse	Nurse clinic	Location/bd00000000000000_0100000000000000	Practitioner/d681700000000001
0	3	S0010:G0020:R0260	General Medical Practitioner	Branch surgery	Location/bd00000000000000_0200000000000000	Practitioner/d681700000000002
"""##
        ),
        SeedFile(
            builtIn: "systmone/several-lines.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000007",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "6BB23508FBE647573289D1F726E5904A",
    "lastUpdated": "2019-01-14T09:30:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: ear syringing\nInterpreter needed: Zoë Łukasiewicz, 日本語\n\t“Ring the bell twice” 🔔\n - Booked via GP Connect.",
  "status": "booked",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000007"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000001",
        "display": "Dr Siân O’Brien"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1548244800000_f5f5330000000007"
    }
  ],
  "start": "2019-01-23T12:00:00Z",
  "end": "2019-01-23T12:20:00Z",
  "minutesDuration": 20,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"¤"}],"serviceType":[{"text":"¤"}],"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"],"tag":[{"system":"¤","code":"¤"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"Telephone"}],"serviceType":[{"text":"Nurse appointment"}],"schedule":{"reference":"Schedule/2"},"status":"free","start":"¤","end":"¤"}"##,
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"],"tag":[{"system":"https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1","code":"urgent-care"},{"system":"https://fhir.nhs.uk/Id/ods-organization-code","code":"B81016"}]},"extension":[{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2","valueCode":"In-person"}],"serviceType":[{"text":"GP consultation"}],"schedule":{"reference":"Schedule/3"},"status":"free","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	1548068400000_f5f5330000000004	In-person	GP consultation	Schedule/1	free	2019-01-21T11:00:00Z	2019-01-21T11:10:00Z
0	1549008000000_f5f5330000000009	In-person	GP consultation	Schedule/1	busy	2019-02-01T08:00:00Z	2019-02-01T08:10:00Z
0	1547913600000_f5f5330000000008	In-person	GP consultation	Schedule/1	busy	2019-01-19T16:00:00Z	2019-01-19T16:10:00Z
0	1547628000000_f5f5330000000005	In-person	GP consultation	Schedule/1	busy	2019-01-16T08:40:00Z	2019-01-16T08:50:00Z
0	1547720400000_f5f5330000000003	In-person	GP consultation	Schedule/1	busy	2019-01-17T10:20:00Z	2019-01-17T10:30:00Z
0	1548426600000_f5f5330000000002	In-person	GP consultation	Schedule/1	busy	2019-01-25T14:30:00Z	2019-01-25T14:40:00Z
0	1547816400000_f5f5330000000000	In-person	GP consultation	Schedule/1	busy	2019-01-18T13:00:00Z	2019-01-18T13:10:00Z
0	1548244800000_f5f5330000000007	In-person	GP consultation	Schedule/1	busy	2019-01-23T12:00:00Z	2019-01-23T12:20:00Z
0	1547888400000_f5f5330000000001	In-person	GP consultation	Schedule/1	busy	2019-01-19T09:00:00Z	2019-01-19T09:15:00Z
0	1548169800000_f5f5330000000006	In-person	GP consultation	Schedule/1	busy	2019-01-22T15:10:00Z	2019-01-22T15:20:00Z
0	1547805600000_f5f5330000000101	In-person	GP consultation	Schedule/1	free	2019-01-18T10:00:00Z	2019-01-18T10:10:00Z
0	1547806200000_f5f5330000000102	In-person	GP consultation	Schedule/1	free	2019-01-18T10:10:00Z	2019-01-18T10:20:00Z
0	1547806800000_f5f5330000000103	In-person	GP consultation	Schedule/1	free	2019-01-18T10:20:00Z	2019-01-18T10:30:00Z
0	1547807400000_f5f5330000000104	In-person	GP consultation	Schedule/1	free	2019-01-18T10:30:00Z	2019-01-18T10:40:00Z
0	1547808000000_f5f5330000000105	In-person	GP consultation	Schedule/1	free	2019-01-18T10:40:00Z	2019-01-18T10:50:00Z
0	1547808600000_f5f5330000000106	In-person	GP consultation	Schedule/1	free	2019-01-18T10:50:00Z	2019-01-18T11:00:00Z
0	1547823600000_f5f5330000000107	In-person	GP consultation	Schedule/1	free	2019-01-18T15:00:00Z	2019-01-18T15:10:00Z
0	1547824200000_f5f5330000000108	In-person	GP consultation	Schedule/1	free	2019-01-18T15:10:00Z	2019-01-18T15:20:00Z
0	1547824800000_f5f5330000000109	In-person	GP consultation	Schedule/1	free	2019-01-18T15:20:00Z	2019-01-18T15:30:00Z
0	1547825400000_f5f533000000010a	In-person	GP consultation	Schedule/1	free	2019-01-18T15:30:00Z	2019-01-18T15:40:00Z
0	1547826000000_f5f533000000010b	In-person	GP consultation	Schedule/1	free	2019-01-18T15:40:00Z	2019-01-18T15:50:00Z
0	1547826600000_f5f533000000010c	Telephone	GP consultation	Schedule/1	free	2019-01-18T15:50:00Z	2019-01-18T16:00:00Z
0	1547816400000_f5f533000000010d	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:00:00Z	2019-01-18T13:10:00Z
0	1547817000000_f5f533000000010e	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:10:00Z	2019-01-18T13:20:00Z
0	1547817600000_f5f533000000010f	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:20:00Z	2019-01-18T13:30:00Z
0	1547818200000_f5f5330000000110	Telephone	Nurse appointment	Schedule/2	free	2019-01-18T13:30:00Z	2019-01-18T13:40:00Z
1	1547818800000_f5f5330000000111	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-18T13:40:00Z	2019-01-18T13:50:00Z
1	1547819400000_f5f5330000000112	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-18T13:50:00Z	2019-01-18T14:00:00Z
0	1547809200000_f5f5330000000113	In-person	GP consultation	Schedule/3	free	2019-01-18T11:00:00Z	2019-01-18T11:10:00Z
0	1547809800000_f5f5330000000114	Video	GP consultation	Schedule/3	free	2019-01-18T11:10:00Z	2019-01-18T11:20:00Z
0	1547810400000_f5f5330000000115	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-18T11:20:00Z	2019-01-18T11:30:00Z
2	1547811000000_f5f5330000000116	2019-01-18T11:30:00Z	2019-01-18T11:40:00Z
0	1547892000000_f5f5330000000117	In-person	GP consultation	Schedule/1	free	2019-01-19T10:00:00Z	2019-01-19T10:10:00Z
0	1547892600000_f5f5330000000118	In-person	GP consultation	Schedule/1	free	2019-01-19T10:10:00Z	2019-01-19T10:20:00Z
0	1547893200000_f5f5330000000119	In-person	GP consultation	Schedule/1	free	2019-01-19T10:20:00Z	2019-01-19T10:30:00Z
0	1547893800000_f5f533000000011a	In-person	GP consultation	Schedule/1	free	2019-01-19T10:30:00Z	2019-01-19T10:40:00Z
0	1547894400000_f5f533000000011b	In-person	GP consultation	Schedule/1	free	2019-01-19T10:40:00Z	2019-01-19T10:50:00Z
0	1547895000000_f5f533000000011c	In-person	GP consultation	Schedule/1	free	2019-01-19T10:50:00Z	2019-01-19T11:00:00Z
0	1547910000000_f5f533000000011d	In-person	GP consultation	Schedule/1	free	2019-01-19T15:00:00Z	2019-01-19T15:10:00Z
0	1547910600000_f5f533000000011e	In-person	GP consultation	Schedule/1	free	2019-01-19T15:10:00Z	2019-01-19T15:20:00Z
0	1547911200000_f5f533000000011f	In-person	GP consultation	Schedule/1	free	2019-01-19T15:20:00Z	2019-01-19T15:30:00Z
0	1547911800000_f5f5330000000120	In-person	GP consultation	Schedule/1	free	2019-01-19T15:30:00Z	2019-01-19T15:40:00Z
0	1547912400000_f5f5330000000121	In-person	GP consultation	Schedule/1	free	2019-01-19T15:40:00Z	2019-01-19T15:50:00Z
0	1547913000000_f5f5330000000122	Telephone	GP consultation	Schedule/1	free	2019-01-19T15:50:00Z	2019-01-19T16:00:00Z
0	1547902800000_f5f5330000000123	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:00:00Z	2019-01-19T13:10:00Z
0	1547903400000_f5f5330000000124	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:10:00Z	2019-01-19T13:20:00Z
0	1547904000000_f5f5330000000125	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:20:00Z	2019-01-19T13:30:00Z
0	1547904600000_f5f5330000000126	Telephone	Nurse appointment	Schedule/2	free	2019-01-19T13:30:00Z	2019-01-19T13:40:00Z
1	1547905200000_f5f5330000000127	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-19T13:40:00Z	2019-01-19T13:50:00Z
1	1547905800000_f5f5330000000128	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-19T13:50:00Z	2019-01-19T14:00:00Z
0	1547895600000_f5f5330000000129	In-person	GP consultation	Schedule/3	free	2019-01-19T11:00:00Z	2019-01-19T11:10:00Z
0	1547896200000_f5f533000000012a	Video	GP consultation	Schedule/3	free	2019-01-19T11:10:00Z	2019-01-19T11:20:00Z
0	1547896800000_f5f533000000012b	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-19T11:20:00Z	2019-01-19T11:30:00Z
2	1547897400000_f5f533000000012c	2019-01-19T11:30:00Z	2019-01-19T11:40:00Z
0	1547978400000_f5f533000000012d	In-person	GP consultation	Schedule/1	free	2019-01-20T10:00:00Z	2019-01-20T10:10:00Z
0	1547979000000_f5f533000000012e	In-person	GP consultation	Schedule/1	free	2019-01-20T10:10:00Z	2019-01-20T10:20:00Z
0	1547979600000_f5f533000000012f	In-person	GP consultation	Schedule/1	free	2019-01-20T10:20:00Z	2019-01-20T10:30:00Z
0	1547980200000_f5f5330000000130	In-person	GP consultation	Schedule/1	free	2019-01-20T10:30:00Z	2019-01-20T10:40:00Z
0	1547980800000_f5f5330000000131	In-person	GP consultation	Schedule/1	free	2019-01-20T10:40:00Z	2019-01-20T10:50:00Z
0	1547981400000_f5f5330000000132	In-person	GP consultation	Schedule/1	free	2019-01-20T10:50:00Z	2019-01-20T11:00:00Z
0	1547996400000_f5f5330000000133	In-person	GP consultation	Schedule/1	free	2019-01-20T15:00:00Z	2019-01-20T15:10:00Z
0	1547997000000_f5f5330000000134	In-person	GP consultation	Schedule/1	free	2019-01-20T15:10:00Z	2019-01-20T15:20:00Z
0	1547997600000_f5f5330000000135	In-person	GP consultation	Schedule/1	free	2019-01-20T15:20:00Z	2019-01-20T15:30:00Z
0	1547998200000_f5f5330000000136	In-person	GP consultation	Schedule/1	free	2019-01-20T15:30:00Z	2019-01-20T15:40:00Z
0	1547998800000_f5f5330000000137	In-person	GP consultation	Schedule/1	free	2019-01-20T15:40:00Z	2019-01-20T15:50:00Z
0	1547999400000_f5f5330000000138	Telephone	GP consultation	Schedule/1	free	2019-01-20T15:50:00Z	2019-01-20T16:00:00Z
0	1547989200000_f5f5330000000139	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:00:00Z	2019-01-20T13:10:00Z
0	1547989800000_f5f533000000013a	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:10:00Z	2019-01-20T13:20:00Z
0	1547990400000_f5f533000000013b	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:20:00Z	2019-01-20T13:30:00Z
0	1547991000000_f5f533000000013c	Telephone	Nurse appointment	Schedule/2	free	2019-01-20T13:30:00Z	2019-01-20T13:40:00Z
1	1547991600000_f5f533000000013d	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-20T13:40:00Z	2019-01-20T13:50:00Z
1	1547992200000_f5f533000000013e	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-20T13:50:00Z	2019-01-20T14:00:00Z
0	1547982000000_f5f533000000013f	In-person	GP consultation	Schedule/3	free	2019-01-20T11:00:00Z	2019-01-20T11:10:00Z
0	1547982600000_f5f5330000000140	Video	GP consultation	Schedule/3	free	2019-01-20T11:10:00Z	2019-01-20T11:20:00Z
0	1547983200000_f5f5330000000141	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-20T11:20:00Z	2019-01-20T11:30:00Z
2	1547983800000_f5f5330000000142	2019-01-20T11:30:00Z	2019-01-20T11:40:00Z
0	1548064800000_f5f5330000000143	In-person	GP consultation	Schedule/1	free	2019-01-21T10:00:00Z	2019-01-21T10:10:00Z
0	1548065400000_f5f5330000000144	In-person	GP consultation	Schedule/1	free	2019-01-21T10:10:00Z	2019-01-21T10:20:00Z
0	1548066000000_f5f5330000000145	In-person	GP consultation	Schedule/1	free	2019-01-21T10:20:00Z	2019-01-21T10:30:00Z
0	1548066600000_f5f5330000000146	In-person	GP consultation	Schedule/1	free	2019-01-21T10:30:00Z	2019-01-21T10:40:00Z
0	1548067200000_f5f5330000000147	In-person	GP consultation	Schedule/1	free	2019-01-21T10:40:00Z	2019-01-21T10:50:00Z
0	1548067800000_f5f5330000000148	In-person	GP consultation	Schedule/1	free	2019-01-21T10:50:00Z	2019-01-21T11:00:00Z
0	1548082800000_f5f5330000000149	In-person	GP consultation	Schedule/1	free	2019-01-21T15:00:00Z	2019-01-21T15:10:00Z
0	1548083400000_f5f533000000014a	In-person	GP consultation	Schedule/1	free	2019-01-21T15:10:00Z	2019-01-21T15:20:00Z
0	1548084000000_f5f533000000014b	In-person	GP consultation	Schedule/1	free	2019-01-21T15:20:00Z	2019-01-21T15:30:00Z
0	1548084600000_f5f533000000014c	In-person	GP consultation	Schedule/1	free	2019-01-21T15:30:00Z	2019-01-21T15:40:00Z
0	1548085200000_f5f533000000014d	In-person	GP consultation	Schedule/1	free	2019-01-21T15:40:00Z	2019-01-21T15:50:00Z
0	1548085800000_f5f533000000014e	Telephone	GP consultation	Schedule/1	free	2019-01-21T15:50:00Z	2019-01-21T16:00:00Z
0	1548075600000_f5f533000000014f	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:00:00Z	2019-01-21T13:10:00Z
0	1548076200000_f5f5330000000150	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:10:00Z	2019-01-21T13:20:00Z
0	1548076800000_f5f5330000000151	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:20:00Z	2019-01-21T13:30:00Z
0	1548077400000_f5f5330000000152	Telephone	Nurse appointment	Schedule/2	free	2019-01-21T13:30:00Z	2019-01-21T13:40:00Z
1	1548078000000_f5f5330000000153	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-21T13:40:00Z	2019-01-21T13:50:00Z
1	1548078600000_f5f5330000000154	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-21T13:50:00Z	2019-01-21T14:00:00Z
0	1548068400000_f5f5330000000155	In-person	GP consultation	Schedule/3	free	2019-01-21T11:00:00Z	2019-01-21T11:10:00Z
0	1548069000000_f5f5330000000156	Video	GP consultation	Schedule/3	free	2019-01-21T11:10:00Z	2019-01-21T11:20:00Z
0	1548069600000_f5f5330000000157	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-21T11:20:00Z	2019-01-21T11:30:00Z
2	1548070200000_f5f5330000000158	2019-01-21T11:30:00Z	2019-01-21T11:40:00Z
0	1548151200000_f5f5330000000159	In-person	GP consultation	Schedule/1	free	2019-01-22T10:00:00Z	2019-01-22T10:10:00Z
0	1548151800000_f5f533000000015a	In-person	GP consultation	Schedule/1	free	2019-01-22T10:10:00Z	2019-01-22T10:20:00Z
0	1548152400000_f5f533000000015b	In-person	GP consultation	Schedule/1	free	2019-01-22T10:20:00Z	2019-01-22T10:30:00Z
0	1548153000000_f5f533000000015c	In-person	GP consultation	Schedule/1	free	2019-01-22T10:30:00Z	2019-01-22T10:40:00Z
0	1548153600000_f5f533000000015d	In-person	GP consultation	Schedule/1	free	2019-01-22T10:40:00Z	2019-01-22T10:50:00Z
0	1548154200000_f5f533000000015e	In-person	GP consultation	Schedule/1	free	2019-01-22T10:50:00Z	2019-01-22T11:00:00Z
0	1548169200000_f5f533000000015f	In-person	GP consultation	Schedule/1	free	2019-01-22T15:00:00Z	2019-01-22T15:10:00Z
0	1548169800000_f5f5330000000160	In-person	GP consultation	Schedule/1	free	2019-01-22T15:10:00Z	2019-01-22T15:20:00Z
0	1548170400000_f5f5330000000161	In-person	GP consultation	Schedule/1	free	2019-01-22T15:20:00Z	2019-01-22T15:30:00Z
0	1548171000000_f5f5330000000162	In-person	GP consultation	Schedule/1	free	2019-01-22T15:30:00Z	2019-01-22T15:40:00Z
0	1548171600000_f5f5330000000163	In-person	GP consultation	Schedule/1	free	2019-01-22T15:40:00Z	2019-01-22T15:50:00Z
0	1548172200000_f5f5330000000164	Telephone	GP consultation	Schedule/1	free	2019-01-22T15:50:00Z	2019-01-22T16:00:00Z
0	1548162000000_f5f5330000000165	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:00:00Z	2019-01-22T13:10:00Z
0	1548162600000_f5f5330000000166	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:10:00Z	2019-01-22T13:20:00Z
0	1548163200000_f5f5330000000167	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:20:00Z	2019-01-22T13:30:00Z
0	1548163800000_f5f5330000000168	Telephone	Nurse appointment	Schedule/2	free	2019-01-22T13:30:00Z	2019-01-22T13:40:00Z
1	1548164400000_f5f5330000000169	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-22T13:40:00Z	2019-01-22T13:50:00Z
1	1548165000000_f5f533000000016a	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-22T13:50:00Z	2019-01-22T14:00:00Z
0	1548154800000_f5f533000000016b	In-person	GP consultation	Schedule/3	free	2019-01-22T11:00:00Z	2019-01-22T11:10:00Z
0	1548155400000_f5f533000000016c	Video	GP consultation	Schedule/3	free	2019-01-22T11:10:00Z	2019-01-22T11:20:00Z
0	1548156000000_f5f533000000016d	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-22T11:20:00Z	2019-01-22T11:30:00Z
2	1548156600000_f5f533000000016e	2019-01-22T11:30:00Z	2019-01-22T11:40:00Z
0	1548237600000_f5f533000000016f	In-person	GP consultation	Schedule/1	free	2019-01-23T10:00:00Z	2019-01-23T10:10:00Z
0	1548238200000_f5f5330000000170	In-person	GP consultation	Schedule/1	free	2019-01-23T10:10:00Z	2019-01-23T10:20:00Z
0	1548238800000_f5f5330000000171	In-person	GP consultation	Schedule/1	free	2019-01-23T10:20:00Z	2019-01-23T10:30:00Z
0	1548239400000_f5f5330000000172	In-person	GP consultation	Schedule/1	free	2019-01-23T10:30:00Z	2019-01-23T10:40:00Z
0	1548240000000_f5f5330000000173	In-person	GP consultation	Schedule/1	free	2019-01-23T10:40:00Z	2019-01-23T10:50:00Z
0	1548240600000_f5f5330000000174	In-person	GP consultation	Schedule/1	free	2019-01-23T10:50:00Z	2019-01-23T11:00:00Z
0	1548255600000_f5f5330000000175	In-person	GP consultation	Schedule/1	free	2019-01-23T15:00:00Z	2019-01-23T15:10:00Z
0	1548256200000_f5f5330000000176	In-person	GP consultation	Schedule/1	free	2019-01-23T15:10:00Z	2019-01-23T15:20:00Z
0	1548256800000_f5f5330000000177	In-person	GP consultation	Schedule/1	free	2019-01-23T15:20:00Z	2019-01-23T15:30:00Z
0	1548257400000_f5f5330000000178	In-person	GP consultation	Schedule/1	free	2019-01-23T15:30:00Z	2019-01-23T15:40:00Z
0	1548258000000_f5f5330000000179	In-person	GP consultation	Schedule/1	free	2019-01-23T15:40:00Z	2019-01-23T15:50:00Z
0	1548258600000_f5f533000000017a	Telephone	GP consultation	Schedule/1	free	2019-01-23T15:50:00Z	2019-01-23T16:00:00Z
0	1548248400000_f5f533000000017b	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:00:00Z	2019-01-23T13:10:00Z
0	1548249000000_f5f533000000017c	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:10:00Z	2019-01-23T13:20:00Z
0	1548249600000_f5f533000000017d	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:20:00Z	2019-01-23T13:30:00Z
0	1548250200000_f5f533000000017e	Telephone	Nurse appointment	Schedule/2	free	2019-01-23T13:30:00Z	2019-01-23T13:40:00Z
1	1548250800000_f5f533000000017f	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-23T13:40:00Z	2019-01-23T13:50:00Z
1	1548251400000_f5f5330000000180	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-23T13:50:00Z	2019-01-23T14:00:00Z
0	1548241200000_f5f5330000000181	In-person	GP consultation	Schedule/3	free	2019-01-23T11:00:00Z	2019-01-23T11:10:00Z
0	1548241800000_f5f5330000000182	Video	GP consultation	Schedule/3	free	2019-01-23T11:10:00Z	2019-01-23T11:20:00Z
0	1548242400000_f5f5330000000183	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-23T11:20:00Z	2019-01-23T11:30:00Z
2	1548243000000_f5f5330000000184	2019-01-23T11:30:00Z	2019-01-23T11:40:00Z
0	1548324000000_f5f5330000000185	In-person	GP consultation	Schedule/1	free	2019-01-24T10:00:00Z	2019-01-24T10:10:00Z
0	1548324600000_f5f5330000000186	In-person	GP consultation	Schedule/1	free	2019-01-24T10:10:00Z	2019-01-24T10:20:00Z
0	1548325200000_f5f5330000000187	In-person	GP consultation	Schedule/1	free	2019-01-24T10:20:00Z	2019-01-24T10:30:00Z
0	1548325800000_f5f5330000000188	In-person	GP consultation	Schedule/1	free	2019-01-24T10:30:00Z	2019-01-24T10:40:00Z
0	1548326400000_f5f5330000000189	In-person	GP consultation	Schedule/1	free	2019-01-24T10:40:00Z	2019-01-24T10:50:00Z
0	1548327000000_f5f533000000018a	In-person	GP consultation	Schedule/1	free	2019-01-24T10:50:00Z	2019-01-24T11:00:00Z
0	1548342000000_f5f533000000018b	In-person	GP consultation	Schedule/1	free	2019-01-24T15:00:00Z	2019-01-24T15:10:00Z
0	1548342600000_f5f533000000018c	In-person	GP consultation	Schedule/1	free	2019-01-24T15:10:00Z	2019-01-24T15:20:00Z
0	1548343200000_f5f533000000018d	In-person	GP consultation	Schedule/1	free	2019-01-24T15:20:00Z	2019-01-24T15:30:00Z
0	1548343800000_f5f533000000018e	In-person	GP consultation	Schedule/1	free	2019-01-24T15:30:00Z	2019-01-24T15:40:00Z
0	1548344400000_f5f533000000018f	In-person	GP consultation	Schedule/1	free	2019-01-24T15:40:00Z	2019-01-24T15:50:00Z
0	1548345000000_f5f5330000000190	Telephone	GP consultation	Schedule/1	free	2019-01-24T15:50:00Z	2019-01-24T16:00:00Z
0	1548334800000_f5f5330000000191	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:00:00Z	2019-01-24T13:10:00Z
0	1548335400000_f5f5330000000192	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:10:00Z	2019-01-24T13:20:00Z
0	1548336000000_f5f5330000000193	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:20:00Z	2019-01-24T13:30:00Z
0	1548336600000_f5f5330000000194	Telephone	Nurse appointment	Schedule/2	free	2019-01-24T13:30:00Z	2019-01-24T13:40:00Z
1	1548337200000_f5f5330000000195	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-24T13:40:00Z	2019-01-24T13:50:00Z
1	1548337800000_f5f5330000000196	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-24T13:50:00Z	2019-01-24T14:00:00Z
0	1548327600000_f5f5330000000197	In-person	GP consultation	Schedule/3	free	2019-01-24T11:00:00Z	2019-01-24T11:10:00Z
0	1548328200000_f5f5330000000198	Video	GP consultation	Schedule/3	free	2019-01-24T11:10:00Z	2019-01-24T11:20:00Z
0	1548328800000_f5f5330000000199	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-24T11:20:00Z	2019-01-24T11:30:00Z
2	1548329400000_f5f533000000019a	2019-01-24T11:30:00Z	2019-01-24T11:40:00Z
0	1548410400000_f5f533000000019b	In-person	GP consultation	Schedule/1	free	2019-01-25T10:00:00Z	2019-01-25T10:10:00Z
0	1548411000000_f5f533000000019c	In-person	GP consultation	Schedule/1	free	2019-01-25T10:10:00Z	2019-01-25T10:20:00Z
0	1548411600000_f5f533000000019d	In-person	GP consultation	Schedule/1	free	2019-01-25T10:20:00Z	2019-01-25T10:30:00Z
0	1548412200000_f5f533000000019e	In-person	GP consultation	Schedule/1	free	2019-01-25T10:30:00Z	2019-01-25T10:40:00Z
0	1548412800000_f5f533000000019f	In-person	GP consultation	Schedule/1	free	2019-01-25T10:40:00Z	2019-01-25T10:50:00Z
0	1548413400000_f5f53300000001a0	In-person	GP consultation	Schedule/1	free	2019-01-25T10:50:00Z	2019-01-25T11:00:00Z
0	1548428400000_f5f53300000001a1	In-person	GP consultation	Schedule/1	free	2019-01-25T15:00:00Z	2019-01-25T15:10:00Z
0	1548429000000_f5f53300000001a2	In-person	GP consultation	Schedule/1	free	2019-01-25T15:10:00Z	2019-01-25T15:20:00Z
0	1548429600000_f5f53300000001a3	In-person	GP consultation	Schedule/1	free	2019-01-25T15:20:00Z	2019-01-25T15:30:00Z
0	1548430200000_f5f53300000001a4	In-person	GP consultation	Schedule/1	free	2019-01-25T15:30:00Z	2019-01-25T15:40:00Z
0	1548430800000_f5f53300000001a5	In-person	GP consultation	Schedule/1	free	2019-01-25T15:40:00Z	2019-01-25T15:50:00Z
0	1548431400000_f5f53300000001a6	Telephone	GP consultation	Schedule/1	free	2019-01-25T15:50:00Z	2019-01-25T16:00:00Z
0	1548421200000_f5f53300000001a7	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:00:00Z	2019-01-25T13:10:00Z
0	1548421800000_f5f53300000001a8	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:10:00Z	2019-01-25T13:20:00Z
0	1548422400000_f5f53300000001a9	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:20:00Z	2019-01-25T13:30:00Z
0	1548423000000_f5f53300000001aa	Telephone	Nurse appointment	Schedule/2	free	2019-01-25T13:30:00Z	2019-01-25T13:40:00Z
1	1548423600000_f5f53300000001ab	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-25T13:40:00Z	2019-01-25T13:50:00Z
1	1548424200000_f5f53300000001ac	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-25T13:50:00Z	2019-01-25T14:00:00Z
0	1548414000000_f5f53300000001ad	In-person	GP consultation	Schedule/3	free	2019-01-25T11:00:00Z	2019-01-25T11:10:00Z
0	1548414600000_f5f53300000001ae	Video	GP consultation	Schedule/3	free	2019-01-25T11:10:00Z	2019-01-25T11:20:00Z
0	1548415200000_f5f53300000001af	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-25T11:20:00Z	2019-01-25T11:30:00Z
2	1548415800000_f5f53300000001b0	2019-01-25T11:30:00Z	2019-01-25T11:40:00Z
0	1548496800000_f5f53300000001b1	In-person	GP consultation	Schedule/1	free	2019-01-26T10:00:00Z	2019-01-26T10:10:00Z
0	1548497400000_f5f53300000001b2	In-person	GP consultation	Schedule/1	free	2019-01-26T10:10:00Z	2019-01-26T10:20:00Z
0	1548498000000_f5f53300000001b3	In-person	GP consultation	Schedule/1	free	2019-01-26T10:20:00Z	2019-01-26T10:30:00Z
0	1548498600000_f5f53300000001b4	In-person	GP consultation	Schedule/1	free	2019-01-26T10:30:00Z	2019-01-26T10:40:00Z
0	1548499200000_f5f53300000001b5	In-person	GP consultation	Schedule/1	free	2019-01-26T10:40:00Z	2019-01-26T10:50:00Z
0	1548499800000_f5f53300000001b6	In-person	GP consultation	Schedule/1	free	2019-01-26T10:50:00Z	2019-01-26T11:00:00Z
0	1548514800000_f5f53300000001b7	In-person	GP consultation	Schedule/1	free	2019-01-26T15:00:00Z	2019-01-26T15:10:00Z
0	1548515400000_f5f53300000001b8	In-person	GP consultation	Schedule/1	free	2019-01-26T15:10:00Z	2019-01-26T15:20:00Z
0	1548516000000_f5f53300000001b9	In-person	GP consultation	Schedule/1	free	2019-01-26T15:20:00Z	2019-01-26T15:30:00Z
0	1548516600000_f5f53300000001ba	In-person	GP consultation	Schedule/1	free	2019-01-26T15:30:00Z	2019-01-26T15:40:00Z
0	1548517200000_f5f53300000001bb	In-person	GP consultation	Schedule/1	free	2019-01-26T15:40:00Z	2019-01-26T15:50:00Z
0	1548517800000_f5f53300000001bc	Telephone	GP consultation	Schedule/1	free	2019-01-26T15:50:00Z	2019-01-26T16:00:00Z
0	1548507600000_f5f53300000001bd	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:00:00Z	2019-01-26T13:10:00Z
0	1548508200000_f5f53300000001be	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:10:00Z	2019-01-26T13:20:00Z
0	1548508800000_f5f53300000001bf	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:20:00Z	2019-01-26T13:30:00Z
0	1548509400000_f5f53300000001c0	Telephone	Nurse appointment	Schedule/2	free	2019-01-26T13:30:00Z	2019-01-26T13:40:00Z
1	1548510000000_f5f53300000001c1	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-26T13:40:00Z	2019-01-26T13:50:00Z
1	1548510600000_f5f53300000001c2	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-26T13:50:00Z	2019-01-26T14:00:00Z
0	1548500400000_f5f53300000001c3	In-person	GP consultation	Schedule/3	free	2019-01-26T11:00:00Z	2019-01-26T11:10:00Z
0	1548501000000_f5f53300000001c4	Video	GP consultation	Schedule/3	free	2019-01-26T11:10:00Z	2019-01-26T11:20:00Z
0	1548501600000_f5f53300000001c5	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-26T11:20:00Z	2019-01-26T11:30:00Z
2	1548502200000_f5f53300000001c6	2019-01-26T11:30:00Z	2019-01-26T11:40:00Z
0	1548583200000_f5f53300000001c7	In-person	GP consultation	Schedule/1	free	2019-01-27T10:00:00Z	2019-01-27T10:10:00Z
0	1548583800000_f5f53300000001c8	In-person	GP consultation	Schedule/1	free	2019-01-27T10:10:00Z	2019-01-27T10:20:00Z
0	1548584400000_f5f53300000001c9	In-person	GP consultation	Schedule/1	free	2019-01-27T10:20:00Z	2019-01-27T10:30:00Z
0	1548585000000_f5f53300000001ca	In-person	GP consultation	Schedule/1	free	2019-01-27T10:30:00Z	2019-01-27T10:40:00Z
0	1548585600000_f5f53300000001cb	In-person	GP consultation	Schedule/1	free	2019-01-27T10:40:00Z	2019-01-27T10:50:00Z
0	1548586200000_f5f53300000001cc	In-person	GP consultation	Schedule/1	free	2019-01-27T10:50:00Z	2019-01-27T11:00:00Z
0	1548601200000_f5f53300000001cd	In-person	GP consultation	Schedule/1	free	2019-01-27T15:00:00Z	2019-01-27T15:10:00Z
0	1548601800000_f5f53300000001ce	In-person	GP consultation	Schedule/1	free	2019-01-27T15:10:00Z	2019-01-27T15:20:00Z
0	1548602400000_f5f53300000001cf	In-person	GP consultation	Schedule/1	free	2019-01-27T15:20:00Z	2019-01-27T15:30:00Z
0	1548603000000_f5f53300000001d0	In-person	GP consultation	Schedule/1	free	2019-01-27T15:30:00Z	2019-01-27T15:40:00Z
0	1548603600000_f5f53300000001d1	In-person	GP consultation	Schedule/1	free	2019-01-27T15:40:00Z	2019-01-27T15:50:00Z
0	1548604200000_f5f53300000001d2	Telephone	GP consultation	Schedule/1	free	2019-01-27T15:50:00Z	2019-01-27T16:00:00Z
0	1548594000000_f5f53300000001d3	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:00:00Z	2019-01-27T13:10:00Z
0	1548594600000_f5f53300000001d4	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:10:00Z	2019-01-27T13:20:00Z
0	1548595200000_f5f53300000001d5	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:20:00Z	2019-01-27T13:30:00Z
0	1548595800000_f5f53300000001d6	Telephone	Nurse appointment	Schedule/2	free	2019-01-27T13:30:00Z	2019-01-27T13:40:00Z
1	1548596400000_f5f53300000001d7	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-27T13:40:00Z	2019-01-27T13:50:00Z
1	1548597000000_f5f53300000001d8	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-27T13:50:00Z	2019-01-27T14:00:00Z
0	1548586800000_f5f53300000001d9	In-person	GP consultation	Schedule/3	free	2019-01-27T11:00:00Z	2019-01-27T11:10:00Z
0	1548587400000_f5f53300000001da	Video	GP consultation	Schedule/3	free	2019-01-27T11:10:00Z	2019-01-27T11:20:00Z
0	1548588000000_f5f53300000001db	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-27T11:20:00Z	2019-01-27T11:30:00Z
2	1548588600000_f5f53300000001dc	2019-01-27T11:30:00Z	2019-01-27T11:40:00Z
0	1548669600000_f5f53300000001dd	In-person	GP consultation	Schedule/1	free	2019-01-28T10:00:00Z	2019-01-28T10:10:00Z
0	1548670200000_f5f53300000001de	In-person	GP consultation	Schedule/1	free	2019-01-28T10:10:00Z	2019-01-28T10:20:00Z
0	1548670800000_f5f53300000001df	In-person	GP consultation	Schedule/1	free	2019-01-28T10:20:00Z	2019-01-28T10:30:00Z
0	1548671400000_f5f53300000001e0	In-person	GP consultation	Schedule/1	free	2019-01-28T10:30:00Z	2019-01-28T10:40:00Z
0	1548672000000_f5f53300000001e1	In-person	GP consultation	Schedule/1	free	2019-01-28T10:40:00Z	2019-01-28T10:50:00Z
0	1548672600000_f5f53300000001e2	In-person	GP consultation	Schedule/1	free	2019-01-28T10:50:00Z	2019-01-28T11:00:00Z
0	1548687600000_f5f53300000001e3	In-person	GP consultation	Schedule/1	free	2019-01-28T15:00:00Z	2019-01-28T15:10:00Z
0	1548688200000_f5f53300000001e4	In-person	GP consultation	Schedule/1	free	2019-01-28T15:10:00Z	2019-01-28T15:20:00Z
0	1548688800000_f5f53300000001e5	In-person	GP consultation	Schedule/1	free	2019-01-28T15:20:00Z	2019-01-28T15:30:00Z
0	1548689400000_f5f53300000001e6	In-person	GP consultation	Schedule/1	free	2019-01-28T15:30:00Z	2019-01-28T15:40:00Z
0	1548690000000_f5f53300000001e7	In-person	GP consultation	Schedule/1	free	2019-01-28T15:40:00Z	2019-01-28T15:50:00Z
0	1548690600000_f5f53300000001e8	Telephone	GP consultation	Schedule/1	free	2019-01-28T15:50:00Z	2019-01-28T16:00:00Z
0	1548680400000_f5f53300000001e9	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:00:00Z	2019-01-28T13:10:00Z
0	1548681000000_f5f53300000001ea	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:10:00Z	2019-01-28T13:20:00Z
0	1548681600000_f5f53300000001eb	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:20:00Z	2019-01-28T13:30:00Z
0	1548682200000_f5f53300000001ec	Telephone	Nurse appointment	Schedule/2	free	2019-01-28T13:30:00Z	2019-01-28T13:40:00Z
1	1548682800000_f5f53300000001ed	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-28T13:40:00Z	2019-01-28T13:50:00Z
1	1548683400000_f5f53300000001ee	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-28T13:50:00Z	2019-01-28T14:00:00Z
0	1548673200000_f5f53300000001ef	In-person	GP consultation	Schedule/3	free	2019-01-28T11:00:00Z	2019-01-28T11:10:00Z
0	1548673800000_f5f53300000001f0	Video	GP consultation	Schedule/3	free	2019-01-28T11:10:00Z	2019-01-28T11:20:00Z
0	1548674400000_f5f53300000001f1	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-28T11:20:00Z	2019-01-28T11:30:00Z
2	1548675000000_f5f53300000001f2	2019-01-28T11:30:00Z	2019-01-28T11:40:00Z
0	1548756000000_f5f53300000001f3	In-person	GP consultation	Schedule/1	free	2019-01-29T10:00:00Z	2019-01-29T10:10:00Z
0	1548756600000_f5f53300000001f4	In-person	GP consultation	Schedule/1	free	2019-01-29T10:10:00Z	2019-01-29T10:20:00Z
0	1548757200000_f5f53300000001f5	In-person	GP consultation	Schedule/1	free	2019-01-29T10:20:00Z	2019-01-29T10:30:00Z
0	1548757800000_f5f53300000001f6	In-person	GP consultation	Schedule/1	free	2019-01-29T10:30:00Z	2019-01-29T10:40:00Z
0	1548758400000_f5f53300000001f7	In-person	GP consultation	Schedule/1	free	2019-01-29T10:40:00Z	2019-01-29T10:50:00Z
0	1548759000000_f5f53300000001f8	In-person	GP consultation	Schedule/1	free	2019-01-29T10:50:00Z	2019-01-29T11:00:00Z
0	1548774000000_f5f53300000001f9	In-person	GP consultation	Schedule/1	free	2019-01-29T15:00:00Z	2019-01-29T15:10:00Z
0	1548774600000_f5f53300000001fa	In-person	GP consultation	Schedule/1	free	2019-01-29T15:10:00Z	2019-01-29T15:20:00Z
0	1548775200000_f5f53300000001fb	In-person	GP consultation	Schedule/1	free	2019-01-29T15:20:00Z	2019-01-29T15:30:00Z
0	1548775800000_f5f53300000001fc	In-person	GP consultation	Schedule/1	free	2019-01-29T15:30:00Z	2019-01-29T15:40:00Z
0	1548776400000_f5f53300000001fd	In-person	GP consultation	Schedule/1	free	2019-01-29T15:40:00Z	2019-01-29T15:50:00Z
0	1548777000000_f5f53300000001fe	Telephone	GP consultation	Schedule/1	free	2019-01-29T15:50:00Z	2019-01-29T16:00:00Z
0	1548766800000_f5f53300000001ff	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:00:00Z	2019-01-29T13:10:00Z
0	1548767400000_f5f5330000000200	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:10:00Z	2019-01-29T13:20:00Z
0	1548768000000_f5f5330000000201	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:20:00Z	2019-01-29T13:30:00Z
0	1548768600000_f5f5330000000202	Telephone	Nurse appointment	Schedule/2	free	2019-01-29T13:30:00Z	2019-01-29T13:40:00Z
1	1548769200000_f5f5330000000203	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-29T13:40:00Z	2019-01-29T13:50:00Z
1	1548769800000_f5f5330000000204	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-29T13:50:00Z	2019-01-29T14:00:00Z
0	1548759600000_f5f5330000000205	In-person	GP consultation	Schedule/3	free	2019-01-29T11:00:00Z	2019-01-29T11:10:00Z
0	1548760200000_f5f5330000000206	Video	GP consultation	Schedule/3	free	2019-01-29T11:10:00Z	2019-01-29T11:20:00Z
0	1548760800000_f5f5330000000207	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-29T11:20:00Z	2019-01-29T11:30:00Z
2	1548761400000_f5f5330000000208	2019-01-29T11:30:00Z	2019-01-29T11:40:00Z
0	1548842400000_f5f5330000000209	In-person	GP consultation	Schedule/1	free	2019-01-30T10:00:00Z	2019-01-30T10:10:00Z
0	1548843000000_f5f533000000020a	In-person	GP consultation	Schedule/1	free	2019-01-30T10:10:00Z	2019-01-30T10:20:00Z
0	1548843600000_f5f533000000020b	In-person	GP consultation	Schedule/1	free	2019-01-30T10:20:00Z	2019-01-30T10:30:00Z
0	1548844200000_f5f533000000020c	In-person	GP consultation	Schedule/1	free	2019-01-30T10:30:00Z	2019-01-30T10:40:00Z
0	1548844800000_f5f533000000020d	In-person	GP consultation	Schedule/1	free	2019-01-30T10:40:00Z	2019-01-30T10:50:00Z
0	1548845400000_f5f533000000020e	In-person	GP consultation	Schedule/1	free	2019-01-30T10:50:00Z	2019-01-30T11:00:00Z
0	1548860400000_f5f533000000020f	In-person	GP consultation	Schedule/1	free	2019-01-30T15:00:00Z	2019-01-30T15:10:00Z
0	1548861000000_f5f5330000000210	In-person	GP consultation	Schedule/1	free	2019-01-30T15:10:00Z	2019-01-30T15:20:00Z
0	1548861600000_f5f5330000000211	In-person	GP consultation	Schedule/1	free	2019-01-30T15:20:00Z	2019-01-30T15:30:00Z
0	1548862200000_f5f5330000000212	In-person	GP consultation	Schedule/1	free	2019-01-30T15:30:00Z	2019-01-30T15:40:00Z
0	1548862800000_f5f5330000000213	In-person	GP consultation	Schedule/1	free	2019-01-30T15:40:00Z	2019-01-30T15:50:00Z
0	1548863400000_f5f5330000000214	Telephone	GP consultation	Schedule/1	free	2019-01-30T15:50:00Z	2019-01-30T16:00:00Z
0	1548853200000_f5f5330000000215	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:00:00Z	2019-01-30T13:10:00Z
0	1548853800000_f5f5330000000216	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:10:00Z	2019-01-30T13:20:00Z
0	1548854400000_f5f5330000000217	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:20:00Z	2019-01-30T13:30:00Z
0	1548855000000_f5f5330000000218	Telephone	Nurse appointment	Schedule/2	free	2019-01-30T13:30:00Z	2019-01-30T13:40:00Z
1	1548855600000_f5f5330000000219	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-30T13:40:00Z	2019-01-30T13:50:00Z
1	1548856200000_f5f533000000021a	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-30T13:50:00Z	2019-01-30T14:00:00Z
0	1548846000000_f5f533000000021b	In-person	GP consultation	Schedule/3	free	2019-01-30T11:00:00Z	2019-01-30T11:10:00Z
0	1548846600000_f5f533000000021c	Video	GP consultation	Schedule/3	free	2019-01-30T11:10:00Z	2019-01-30T11:20:00Z
0	1548847200000_f5f533000000021d	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-30T11:20:00Z	2019-01-30T11:30:00Z
2	1548847800000_f5f533000000021e	2019-01-30T11:30:00Z	2019-01-30T11:40:00Z
0	1548928800000_f5f533000000021f	In-person	GP consultation	Schedule/1	free	2019-01-31T10:00:00Z	2019-01-31T10:10:00Z
0	1548929400000_f5f5330000000220	In-person	GP consultation	Schedule/1	free	2019-01-31T10:10:00Z	2019-01-31T10:20:00Z
0	1548930000000_f5f5330000000221	In-person	GP consultation	Schedule/1	free	2019-01-31T10:20:00Z	2019-01-31T10:30:00Z
0	1548930600000_f5f5330000000222	In-person	GP consultation	Schedule/1	free	2019-01-31T10:30:00Z	2019-01-31T10:40:00Z
0	1548931200000_f5f5330000000223	In-person	GP consultation	Schedule/1	free	2019-01-31T10:40:00Z	2019-01-31T10:50:00Z
0	1548931800000_f5f5330000000224	In-person	GP consultation	Schedule/1	free	2019-01-31T10:50:00Z	2019-01-31T11:00:00Z
0	1548946800000_f5f5330000000225	In-person	GP consultation	Schedule/1	free	2019-01-31T15:00:00Z	2019-01-31T15:10:00Z
0	1548947400000_f5f5330000000226	In-person	GP consultation	Schedule/1	free	2019-01-31T15:10:00Z	2019-01-31T15:20:00Z
0	1548948000000_f5f5330000000227	In-person	GP consultation	Schedule/1	free	2019-01-31T15:20:00Z	2019-01-31T15:30:00Z
0	1548948600000_f5f5330000000228	In-person	GP consultation	Schedule/1	free	2019-01-31T15:30:00Z	2019-01-31T15:40:00Z
0	1548949200000_f5f5330000000229	In-person	GP consultation	Schedule/1	free	2019-01-31T15:40:00Z	2019-01-31T15:50:00Z
0	1548949800000_f5f533000000022a	Telephone	GP consultation	Schedule/1	free	2019-01-31T15:50:00Z	2019-01-31T16:00:00Z
0	1548939600000_f5f533000000022b	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:00:00Z	2019-01-31T13:10:00Z
0	1548940200000_f5f533000000022c	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:10:00Z	2019-01-31T13:20:00Z
0	1548940800000_f5f533000000022d	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:20:00Z	2019-01-31T13:30:00Z
0	1548941400000_f5f533000000022e	Telephone	Nurse appointment	Schedule/2	free	2019-01-31T13:30:00Z	2019-01-31T13:40:00Z
1	1548942000000_f5f533000000022f	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-01-31T13:40:00Z	2019-01-31T13:50:00Z
1	1548942600000_f5f5330000000230	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-01-31T13:50:00Z	2019-01-31T14:00:00Z
0	1548932400000_f5f5330000000231	In-person	GP consultation	Schedule/3	free	2019-01-31T11:00:00Z	2019-01-31T11:10:00Z
0	1548933000000_f5f5330000000232	Video	GP consultation	Schedule/3	free	2019-01-31T11:10:00Z	2019-01-31T11:20:00Z
0	1548933600000_f5f5330000000233	In-person	GP consultation	Schedule/3	busy-unavailable	2019-01-31T11:20:00Z	2019-01-31T11:30:00Z
2	1548934200000_f5f5330000000234	2019-01-31T11:30:00Z	2019-01-31T11:40:00Z
0	1549015200000_f5f5330000000235	In-person	GP consultation	Schedule/1	free	2019-02-01T10:00:00Z	2019-02-01T10:10:00Z
0	1549015800000_f5f5330000000236	In-person	GP consultation	Schedule/1	free	2019-02-01T10:10:00Z	2019-02-01T10:20:00Z
0	1549016400000_f5f5330000000237	In-person	GP consultation	Schedule/1	free	2019-02-01T10:20:00Z	2019-02-01T10:30:00Z
0	1549017000000_f5f5330000000238	In-person	GP consultation	Schedule/1	free	2019-02-01T10:30:00Z	2019-02-01T10:40:00Z
0	1549017600000_f5f5330000000239	In-person	GP consultation	Schedule/1	free	2019-02-01T10:40:00Z	2019-02-01T10:50:00Z
0	1549018200000_f5f533000000023a	In-person	GP consultation	Schedule/1	free	2019-02-01T10:50:00Z	2019-02-01T11:00:00Z
0	1549033200000_f5f533000000023b	In-person	GP consultation	Schedule/1	free	2019-02-01T15:00:00Z	2019-02-01T15:10:00Z
0	1549033800000_f5f533000000023c	In-person	GP consultation	Schedule/1	free	2019-02-01T15:10:00Z	2019-02-01T15:20:00Z
0	1549034400000_f5f533000000023d	In-person	GP consultation	Schedule/1	free	2019-02-01T15:20:00Z	2019-02-01T15:30:00Z
0	1549035000000_f5f533000000023e	In-person	GP consultation	Schedule/1	free	2019-02-01T15:30:00Z	2019-02-01T15:40:00Z
0	1549035600000_f5f533000000023f	In-person	GP consultation	Schedule/1	free	2019-02-01T15:40:00Z	2019-02-01T15:50:00Z
0	1549036200000_f5f5330000000240	Telephone	GP consultation	Schedule/1	free	2019-02-01T15:50:00Z	2019-02-01T16:00:00Z
0	1549026000000_f5f5330000000241	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:00:00Z	2019-02-01T13:10:00Z
0	1549026600000_f5f5330000000242	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:10:00Z	2019-02-01T13:20:00Z
0	1549027200000_f5f5330000000243	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:20:00Z	2019-02-01T13:30:00Z
0	1549027800000_f5f5330000000244	Telephone	Nurse appointment	Schedule/2	free	2019-02-01T13:30:00Z	2019-02-01T13:40:00Z
1	1549028400000_f5f5330000000245	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-02-01T13:40:00Z	2019-02-01T13:50:00Z
1	1549029000000_f5f5330000000246	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-02-01T13:50:00Z	2019-02-01T14:00:00Z
0	1549018800000_f5f5330000000247	In-person	GP consultation	Schedule/3	free	2019-02-01T11:00:00Z	2019-02-01T11:10:00Z
0	1549019400000_f5f5330000000248	Video	GP consultation	Schedule/3	free	2019-02-01T11:10:00Z	2019-02-01T11:20:00Z
0	1549020000000_f5f5330000000249	In-person	GP consultation	Schedule/3	busy-unavailable	2019-02-01T11:20:00Z	2019-02-01T11:30:00Z
2	1549020600000_f5f533000000024a	2019-02-01T11:30:00Z	2019-02-01T11:40:00Z
0	1549101600000_f5f533000000024b	In-person	GP consultation	Schedule/1	free	2019-02-02T10:00:00Z	2019-02-02T10:10:00Z
0	1549102200000_f5f533000000024c	In-person	GP consultation	Schedule/1	free	2019-02-02T10:10:00Z	2019-02-02T10:20:00Z
0	1549102800000_f5f533000000024d	In-person	GP consultation	Schedule/1	free	2019-02-02T10:20:00Z	2019-02-02T10:30:00Z
0	1549103400000_f5f533000000024e	In-person	GP consultation	Schedule/1	free	2019-02-02T10:30:00Z	2019-02-02T10:40:00Z
0	1549104000000_f5f533000000024f	In-person	GP consultation	Schedule/1	free	2019-02-02T10:40:00Z	2019-02-02T10:50:00Z
0	1549104600000_f5f5330000000250	In-person	GP consultation	Schedule/1	free	2019-02-02T10:50:00Z	2019-02-02T11:00:00Z
0	1549119600000_f5f5330000000251	In-person	GP consultation	Schedule/1	free	2019-02-02T15:00:00Z	2019-02-02T15:10:00Z
0	1549120200000_f5f5330000000252	In-person	GP consultation	Schedule/1	free	2019-02-02T15:10:00Z	2019-02-02T15:20:00Z
0	1549120800000_f5f5330000000253	In-person	GP consultation	Schedule/1	free	2019-02-02T15:20:00Z	2019-02-02T15:30:00Z
0	1549121400000_f5f5330000000254	In-person	GP consultation	Schedule/1	free	2019-02-02T15:30:00Z	2019-02-02T15:40:00Z
0	1549122000000_f5f5330000000255	In-person	GP consultation	Schedule/1	free	2019-02-02T15:40:00Z	2019-02-02T15:50:00Z
0	1549122600000_f5f5330000000256	Telephone	GP consultation	Schedule/1	free	2019-02-02T15:50:00Z	2019-02-02T16:00:00Z
0	1549112400000_f5f5330000000257	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:00:00Z	2019-02-02T13:10:00Z
0	1549113000000_f5f5330000000258	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:10:00Z	2019-02-02T13:20:00Z
0	1549113600000_f5f5330000000259	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:20:00Z	2019-02-02T13:30:00Z
0	1549114200000_f5f533000000025a	Telephone	Nurse appointment	Schedule/2	free	2019-02-02T13:30:00Z	2019-02-02T13:40:00Z
1	1549114800000_f5f533000000025b	https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	urgent-care	2019-02-02T13:40:00Z	2019-02-02T13:50:00Z
1	1549115400000_f5f533000000025c	https://fhir.nhs.uk/Id/ods-organization-code	B81016	2019-02-02T13:50:00Z	2019-02-02T14:00:00Z
0	1549105200000_f5f533000000025d	In-person	GP consultation	Schedule/3	free	2019-02-02T11:00:00Z	2019-02-02T11:10:00Z
0	1549105800000_f5f533000000025e	Video	GP consultation	Schedule/3	free	2019-02-02T11:10:00Z	2019-02-02T11:20:00Z
0	1549106400000_f5f533000000025f	In-person	GP consultation	Schedule/3	busy-unavailable	2019-02-02T11:20:00Z	2019-02-02T11:30:00Z
2	1549107000000_f5f5330000000260	2019-02-02T11:30:00Z	2019-02-02T11:40:00Z
0	1553961600000_f5f5330000000261	In-person	GP consultation	Schedule/1	free	2019-03-30T16:00:00Z	2019-03-30T16:10:00Z
0	1553993700000_f5f5330000000262	In-person	GP consultation	Schedule/1	free	2019-03-31T00:55:00Z	2019-03-31T01:05:00Z
0	1554022800000_f5f5330000000263	In-person	GP consultation	Schedule/1	free	2019-03-31T09:00:00Z	2019-03-31T09:10:00Z
0	1572105600000_f5f5330000000264	In-person	GP consultation	Schedule/1	free	2019-10-26T16:00:00Z	2019-10-26T16:10:00Z
0	1572137700000_f5f5330000000265	In-person	GP consultation	Schedule/1	free	2019-10-27T00:55:00Z	2019-10-27T01:05:00Z
0	1572166800000_f5f5330000000266	In-person	GP consultation	Schedule/1	free	2019-10-27T09:00:00Z	2019-10-27T09:10:00Z
"""##
        ),
        SeedFile(
            builtIn: "systmone/tomorrow.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000001",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "CCFE160450644F4BC4D8D78DB231F1B8",
    "lastUpdated": "2019-01-14T09:30:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "description": "Test appointment: blood pressure check",
  "status": "booked",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000001"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1547888400000_f5f5330000000001"
    }
  ],
  "start": "2019-01-19T09:00:00Z",
  "end": "2019-01-19T09:15:00Z",
  "minutesDuration": 15,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        SeedFile(
            builtIn: "systmone/without-description.json",
            ##"""
{
  "resourceType": "Appointment",
  "id": "aebebd1000000006",
  "meta": {
    "profile": [
      "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
    ],
    "versionId": "370D5D02D4997F931CF63FD20E55B5F9",
    "lastUpdated": "2019-01-14T09:30:00Z",
    "tag": [
      {
        "system": "http://hl7.org/fhir/v3/ActReason",
        "code": "HTEST",
        "display": "test health data"
      }
    ]
  },
  "contained": [
    {
      "resourceType": "Organization",
      "id": "bd00000000000000",
      "meta": {
        "profile": [
          "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
        ]
      },
      "identifier": [
        {
          "system": "https://fhir.nhs.uk/Id/ods-organization-code",
          "value": "Z12345"
        }
      ],
      "name": "Broad Walk Medical Practice",
      "address": [
        {
          "line": [
            "1 Oakworth Road"
          ],
          "city": "Keighley",
          "district": "West Yorkshire",
          "postalCode": "BD21 1SA"
        }
      ],
      "telecom": [
        {
          "system": "phone",
          "use": "work",
          "value": "0113 2050080"
        }
      ],
      "active": true,
      "type": [
        {
          "coding": [
            {
              "system": "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1",
              "code": "gp-practice",
              "display": "gp-practice"
            }
          ]
        }
      ],
      "extension": [
        {
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
          "valueReference": {
            "reference": "Location/bd00000000000000_0100000000000000"
          }
        }
      ]
    }
  ],
  "status": "booked",
  "created": "2019-01-14T09:30:00Z",
  "participant": [
    {
      "actor": {
        "reference": "Patient/9222500000000006"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Practitioner/d681700000000000",
        "display": "Mr Mark Keith"
      },
      "status": "accepted"
    },
    {
      "actor": {
        "reference": "Location/bd00000000000000_0100000000000000",
        "display": "Broad Walk Medical Practice"
      },
      "status": "accepted"
    }
  ],
  "slot": [
    {
      "reference": "Slot/1548169800000_f5f5330000000006"
    }
  ],
  "start": "2019-01-22T15:10:00Z",
  "end": "2019-01-22T15:20:00Z",
  "minutesDuration": 10,
  "extension": [
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
      "valueReference": {
        "reference": "#bd00000000000000"
      }
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2",
      "valueCode": "In-person"
    },
    {
      "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1",
      "valueCodeableConcept": {
        "coding": [
          {
            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
            "code": "S0010:G0020:R0260",
            "display": "General Medical Practitioner"
          }
        ]
      }
    }
  ]
}

"""##
        ),
        ],
        isSound: true
    )
}
