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
0	0V4T0L-d44687a1-cb87-5869-8c48-9a4212415a90	0139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8	09990000107	02019-01-17T15:01:30+00:00	0Appointment/139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8	02019-03-04T09:30:00.8185338+00:00	02019-03-04T09:45:00.8185338+00:00
0	6942c1b12-dad7-54d1-978b-0c8ba3b1e9b1	0bfb73f64-32b6-503f-80ed-c53418578260	63017	I	<bfb73f64-32b6-503f-80ed-c53418578260	61-10T10:00:00+00:00	61-10T10:20:00+00:00
0	654f5556f-2a76-540e-b787-b7f9eb1e34f7	09fe78f21-8fbb-5865-994e-48be02af3a0c	809	I	<9fe78f21-8fbb-5865-994e-48be02af3a0c	825T10:00:00+00:00	825T10:20:00+00:00
0	6dde7f9f0-71e1-568e-a8c2-b0c4d2c1ff16	0aca94bdb-2e38-4399-9ece-2ba083ce65b5	04857773456	224-10-08T15:01:30+00:00	<aca94bdb-2e38-4399-9ece-2ba083ce65b5	224-02-12T12:30:30+00:00	224-02-12T12:40:30+00:00
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
0	02000099999	02000099999	0Urgent treatment centre
0	511147	511147	0Same day emergency care
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
0	06ec64206-f558-533d-8cb0-84aec02184b0	09990003009	0Abara	0Ngozi	0Mrs	0female	01961-05-04	01 Providence Crescent
0	0714c6928-fb9a-5934-a803-c5ea73ca4d5b	817	0Brightwell	0Tom	2	0male	287-12-19	02 Providence Crescent
0	188660eb-d2c9-4773-abd4-318484673fb2	04857773456	0Carden	0Louise	1s	0female	279-08-26	03 Providence Crescent
0	00a0fcc7f-87e8-509b-95fa-bdf19b36f384	09990003025	0Dunmore	0Alec	1r	0male	250-01-31	04 Providence Crescent
0	0e63bd5ac-e286-541d-8448-95a2ecd9c7b7	833	0Eastwick	0Vera	2s	0female	244-06-06	05 Providence Crescent
0	0b146cb13-e958-51c9-9269-e75347920bb1	841	0Farrow	0Jude	1x	0other	299-03-14	06 Providence Crescent
0	0061c97b6-e0ac-55dd-b742-1d5ce2bdae98	876	0Goswami	0Anil	1r	0male	02005-10-10	07 Providence Crescent
0	0804527dc-c839-534c-b399-7fb363ec3fd3	868	0Hallam	0Ruth	1iss	0female	01992-02-29	08 Providence Crescent
1
"""##
        ),
        SeedFile(
            builtIn: "bars/practitionerroles.ndjson",
            templates: [
            ##"{"resourceType":"PractitionerRole","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-PractitionerRole"]},"active":true,"practitioner":{"reference":"¤"},"organization":{"reference":"Organization/8b5c4859-8f8f-5e80-9cb8-fa2ed4d37849"},"code":[{"text":"¤"}]}"##,
            ],
            rows: ##"""
0	05fc40d75-6c57-53a2-a165-b469f3cddcdc	0Practitioner/7d0b4050-db1f-507f-bc6c-3649ce4c59b3	0General medical practitioner
0	0d7e159f2-2770-50d8-9193-992ee1f990e0	=b780c2db-2601-5e05-b8af-24d4d5113c84	0Emergency nurse practitioner
"""##
        ),
        SeedFile(
            builtIn: "bars/practitioners.ndjson",
            templates: [
            ##"{"resourceType":"Practitioner","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Practitioner"]},"identifier":[{"system":"https://fhir.nhs.uk/Id/sds-user-id","value":"¤"}],"active":true,"name":[{"use":"official","family":"¤","given":["¤"],"prefix":["¤"]}]}"##,
            ],
            rows: ##"""
0	07d0b4050-db1f-507f-bc6c-3649ce4c59b3	0555200000101	0Jessop	0Miriam	0Dr
0	0b780c2db-2601-5e05-b8af-24d4d5113c84	;2	0Kowalski	0Piotr	0Mr
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
0	064a5a402-c290-5e07-a826-ac9a9c42b8d1	02000099999-1	0PractitionerRole/5fc40d75-6c57-53a2-a165-b469f3cddcdc	0Practitioner/7d0b4050-db1f-507f-bc6c-3649ce4c59b3
0	08af33baa-0806-5e71-9802-a32b6b8b9b90	;2	Ad7e159f2-2770-50d8-9193-992ee1f990e0	=b780c2db-2601-5e05-b8af-24d4d5113c84
"""##
        ),
        SeedFile(
            builtIn: "bars/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Slot"]},"extension":[{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel","valueCodeableConcept":{"coding":[{"system":"https://fhir.hl7.org.uk/CodeSystem/UKCore-DeliveryChannel","code":"In-person","display":"In-person"}]}}],"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	0afd5c636-62ee-50dd-9795-4f4b773fd9ad	0Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	02019-02-04T09:30:00+00:00	02019-02-04T09:45:00+00:00
0	0494bbe64-73c2-539b-b953-76f7d3c97d26	]	4	95T09:30:00+00:00	95T09:45:00+00:00
0	1bb14bb7-6846-5664-b6ab-6f271dc2affb	]	0busy	61-16T09:30:00+00:00	61-16T09:45:00+00:00
0	051479a9a-fc20-5cd7-9857-2d113d0dd282	]	4	63-04T09:30:00.8185338+00:00	63-04T09:45:00.8185338+00:00
0	0f0021a91-f00e-50f2-8320-6e9bec8c1657	]	4	61-10T10:00:00+00:00	61-10T10:20:00+00:00
0	02f2dd93b-b450-52f5-a65f-399dd280c533	]	4	825T10:00:00+00:00	825T10:20:00+00:00
0	0deb4c4b3-870b-4599-84df-5e54cef7afda	]	4	224-02-12T12:30:30+00:00	224-02-12T12:40:30+00:00
0	0a487d979-ecd4-55a4-bf5b-6eef826f1daf	]	4-tentative	219-02-06T09:30:00+00:00	219-02-06T09:45:00+00:00
0	06e9ef0ce-8e19-535d-b204-37dbc3e5d11a	]	0free	61-18T09:00:00+00:00	61-18T09:20:00+00:00
0	0eb29e560-8602-5518-b9a7-d44fc1776d5c	]	4	>20:00+00:00	>40:00+00:00
0	05e29004a-6541-5872-9e27-0a0a30983fb9	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0f5d46431-3e76-56ad-b10a-3fceaf95264d	]	0free	;10:00:00+00:00	>20:00+00:00
0	094797dc1-891b-5b30-ba72-14642beb6cdb	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	07628af24-2a4f-5add-93d7-955f2f930779	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	052232fd9-bfe0-5163-9b2e-feb1c08ff294	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	99T09:00:00+00:00	99T09:20:00+00:00
0	043303edd-cc99-5431-a5eb-f163adcf691f	]	4	>20:00+00:00	>40:00+00:00
0	07c428ccb-8491-5ed1-9380-61c07faa1f33	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0424d2991-b4b0-5fa8-9a85-2ef7ea8b64fb	]	0free	;10:00:00+00:00	>20:00+00:00
0	0147d98f6-e46b-559f-98c0-06737c130e92	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	04ac90ef0-b2c9-51a8-81a9-cc219789c359	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	149c6bb7-1af4-5704-ae42-d7a6c81827c0	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	820T09:00:00+00:00	820T09:20:00+00:00
0	0e1db876b-6c5d-5805-b7dc-6ac3df3ce308	]	4	>20:00+00:00	>40:00+00:00
0	00ce1a22e-0c52-5dac-9e39-c68ad82dbc8c	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0497e0af0-b6a0-563f-bbf5-070ae83d7176	]	0free	;10:00:00+00:00	>20:00+00:00
0	106cd295-b9e4-5364-8085-52609b245d7a	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0395b67be-43a9-5eb9-a110-2e3350bdc9f9	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	0b67be0cc-c02a-5b8d-8a4a-2402e50e22e7	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	91T09:00:00+00:00	91T09:20:00+00:00
0	096d9c3da-54b8-5f36-b891-cbf15995ecaf	]	4	>20:00+00:00	>40:00+00:00
0	04bcd544a-e76e-5775-a9db-e3db906e15eb	]	0busy	>40:00+00:00	;10:00:00+00:00
0	02d52dd2d-cdd5-5a5d-bacb-0d2422ca2936	]	0free	;10:00:00+00:00	>20:00+00:00
0	0136ee3cc-48df-540b-ba6d-83c9ec001cdd	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	076cc07d3-2637-599e-aee5-f8de8d2fde79	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	085d11925-f69d-5cd5-9e10-397e5bfcbdf5	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	92T09:00:00+00:00	92T09:20:00+00:00
0	0ffd70795-cd3f-5ea9-98f1-7b7ed688e07d	]	4	>20:00+00:00	>40:00+00:00
0	04d990bb4-7b5d-54af-89f7-3d7d29d280d5	]	0busy	>40:00+00:00	;10:00:00+00:00
0	02aaa90e9-7817-5921-96f5-7a8edd8f8145	]	0free	;10:00:00+00:00	>20:00+00:00
0	0a182564e-5ebd-5732-bfd8-4aab06550967	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0e1756d02-86d7-5564-85a4-233c39504d21	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	00dbc0729-c1cf-539b-8773-641573e81a42	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	93T09:00:00+00:00	93T09:20:00+00:00
0	067bae2c9-0ad1-57d7-8384-4d63f75ac67b	]	4	>20:00+00:00	>40:00+00:00
0	01f69ee1f-a4b6-56d3-b2c5-58a7e5be6cbe	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0e883b624-151e-57bc-8c22-5fa99416855b	]	0free	;10:00:00+00:00	>20:00+00:00
0	0a2ae6bf4-bbe3-5a0e-80d6-4eb62611e00e	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0e8b372ff-19cc-5c07-84bf-f20eda00a9be	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	07f8d12af-ca1c-5b1f-a876-09c64f1eb0ea	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	94T09:00:00+00:00	94T09:20:00+00:00
0	06a49a01f-7a64-5777-8439-a66523a4f211	]	4	>20:00+00:00	>40:00+00:00
0	012bde5cf-2312-5ee5-9f4d-355e81e2e3b0	]	0busy	>40:00+00:00	;10:00:00+00:00
0	02f33684c-bd19-55d3-a04b-3e5e41bc6ce6	]	0free	;10:00:00+00:00	>20:00+00:00
0	096f45998-a1c9-5ef3-8d6d-17a5135a42b9	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	05c8421a8-1029-55d9-8448-33ac25021477	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	0f434b5d9-4c33-5f4c-917b-87a05c8706bd	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	95T09:00:00+00:00	95T09:20:00+00:00
0	0616058d2-72b4-5c18-8ad7-c80e8f2d7440	]	4	>20:00+00:00	>40:00+00:00
0	0a1dc6c7b-4849-5894-b56d-578a24f0234a	]	0busy	>40:00+00:00	;10:00:00+00:00
0	05934f98f-63c9-580e-b656-8c61c531786c	98af33baa-0806-5e71-9802-a32b6b8b9b90	0free	;14:00:00+00:00	<4:20:00+00:00
0	0d8fc5277-c1be-585a-a5dc-241d14c71a06	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	09611ba71-dd54-5bd3-acb5-c440441047c7	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	96T09:00:00+00:00	96T09:20:00+00:00
0	0665fd433-4d7a-52f1-aaa9-1051bb7d07dc	]	4	>20:00+00:00	>40:00+00:00
0	00e159fe8-398b-53db-82ef-9c5b70de7592	]	0busy	>40:00+00:00	;10:00:00+00:00
0	011708713-6ccb-55a3-ba38-b1c8a89a7b4b	]	0free	;10:00:00+00:00	>20:00+00:00
0	037776178-f5d4-5eab-bd7c-be08e5d1613d	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0e1f72586-58b3-56a2-947e-eb3dafec87ab	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	07f4ba58c-a25f-5147-a084-57731eb709c7	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	97T09:00:00+00:00	97T09:20:00+00:00
0	068c34d1a-9db8-5234-a1f5-51ed0452da9c	]	4	>20:00+00:00	>40:00+00:00
0	05e175d69-7cc6-594c-bae3-5534983ff65c	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0c71a4677-d77b-592d-9803-6b641d16b329	]	0free	;10:00:00+00:00	>20:00+00:00
0	0d2c03051-75f1-59d1-ac2f-54aa6ba48197	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	04533c0f6-1fd2-5c7d-93a2-ceeaf44b5691	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	02cc383e2-bec8-5f2c-9ce7-dad8ef48f231	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	98T09:00:00+00:00	98T09:20:00+00:00
0	0d079f314-fac2-5e7e-8c52-25a9b504d2b1	]	4	>20:00+00:00	>40:00+00:00
0	00a6cc174-ff4f-5574-afe5-24170b5e467a	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0cf9c0e17-1033-593e-b669-43a4e5996205	]	0free	;10:00:00+00:00	>20:00+00:00
0	032c6f92e-2660-55c7-bd16-3bf57eca52bb	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0d0d33f8d-3d25-5c81-a779-12e35ebe56ac	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	0f7ddc5a7-b77b-5434-90ad-9607b69466ea	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	99T09:00:00+00:00	99T09:20:00+00:00
0	04dd83956-0934-5476-a629-c63128b6d6d2	]	4	>20:00+00:00	>40:00+00:00
0	0116eb540-a789-54f6-a4fb-cb8e042eec9b	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0ee7a8e49-27a0-59fe-b907-d3fc42a70f10	]	0free	;10:00:00+00:00	>20:00+00:00
0	0fc11145d-ea93-5140-9f3d-6e120a597d28	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	089f57af1-5415-54ac-a332-b2331279da89	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	0e6ca128e-b141-5b6a-acea-d6ff0e8eb2a1	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	830T09:00:00+00:00	830T09:20:00+00:00
0	0c3737d07-2a15-5fc8-80e6-530feb1f0586	]	4	>20:00+00:00	>40:00+00:00
0	05483832f-e3d8-59dd-8d30-8188bd1698fc	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0d1f7ce45-1bc5-560b-8d86-d4bd26ce9ff8	]	0free	;10:00:00+00:00	>20:00+00:00
0	0e52947c1-a6d9-5273-bc92-e7189ca4378b	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	07a2b3322-fde8-5453-96fc-e1436fc44552	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	021f9173b-f780-5732-aab3-dbe9573717ec	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	91T09:00:00+00:00	91T09:20:00+00:00
0	042f222c7-be9c-50a3-9f7f-0133724adb02	]	4	>20:00+00:00	>40:00+00:00
0	07836ecbd-650f-58e7-b1d5-084cee657ae0	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0c769afb2-bf47-5776-8d54-a6800e2328e1	]	0free	;10:00:00+00:00	>20:00+00:00
0	1cf08d00-6f01-5b4a-8d47-1fabe48aaa7b	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	08dfbc762-437e-56ed-be2e-dcc102d64997	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	02a988a52-ee89-5418-9abf-4a2922d84520	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	62-01T09:00:00+00:00	62-01T09:20:00+00:00
0	0a2c7a161-c695-5194-a2a6-c3794a9e384c	]	4	>20:00+00:00	>40:00+00:00
0	0865a231b-91b9-558e-9260-2813a5be16ef	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0fc9b10ef-e304-5c32-86ac-c930ebb5f045	]	0free	;10:00:00+00:00	>20:00+00:00
0	03f9b421e-809a-5a74-8ff0-7277aa6670d0	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	055c8ee69-44f5-5520-bd60-5fa71687d5d8	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	0f62a88e0-d57f-5514-8e91-dfb2503e5e5a	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	92T09:00:00+00:00	92T09:20:00+00:00
0	09a24fa53-6c7a-540b-87ad-f4bf0aa6a39e	]	4	>20:00+00:00	>40:00+00:00
0	0379f0855-00c9-53ba-bb4c-d2cd85d8f186	]	0busy	>40:00+00:00	;10:00:00+00:00
0	0dfed4f43-d8a4-51d1-9da7-191a95328bb5	]	0free	;10:00:00+00:00	>20:00+00:00
0	07e47c330-7606-53b5-aa9e-50b3c13a9a76	98af33baa-0806-5e71-9802-a32b6b8b9b90	4	<4:00:00+00:00	<4:20:00+00:00
0	0d8ea4e2d-1172-5a05-8b08-f709d55f8ab2	]	0busy-unavailable	>20:00+00:00	>40:00+00:00
0	01574dab8-bffb-50ea-afa3-f02c32028414	964a5a402-c290-5e07-a826-ac9a9c42b8d1	0free	63-30T16:00:00+00:00	63-30T16:20:00+00:00
0	0676ffef9-7d5d-5803-bff5-e164a6117dbe	]	4	91T00:50:00+00:00	91T02:10:00+01:00
0	0cb1bcb99-13ed-510a-8736-3d5718298a31	]	4	;10:00:00+01:00	;10:20:00+01:00
0	006ab2c28-399e-5c1d-b81b-438f5c8476dc	]	4	510-26T17:00:00+01:00	510-26T17:20:00+01:00
0	0f3dbe39b-4829-5c5d-9a6a-18a7fbdb8ae5	]	4	97T01:50:00+01:00	97T01:10:00+00:00
0	0226b3e4f-5c85-5a84-bee8-d2c65ed81607	]	4	<9:00:00+00:00	<9:20:00+00:00
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
0	017	0A20047001	0Test Street Surgery	00113 2050080	01 Oakworth Road
0	18	82	0Hill Top Branch Surgery	;1	12 Hill Top
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
1	03	0],	0security	0system	0http://hl7.org/fhir/v3/ActCode	0code	0:	0NODSCLCD	0}]},	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	0,	0extension	0:[{	0registrationPeriod	0valuePeriod	0start	0:	02012-03-01	0}},{	0url	0:	0registrationType	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0:	0R	0,	0display	0Regular	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0:	0Location/17	0}}]}],	0identifier	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	0:	001	0,	0display	0:	0Number present and verified	0}]}}],	0system	0:	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990000034	0}],	0active	0:true,	0name	0:[{	0use	0:	0official	0,	0family	0:	0Marsh	0,	0given	0:[	0Percy	0James	0],	0prefix	0:[	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601002	0use	0:	0home	0}],	0gender	0:	0male	0,	0birthDate	0:	01938-02-09	0,	0address	0:[{	0use	0home	0line	0:[	02 Providence Crescent	0],	0city	0:	0Keighley	0,	0district	0:	0West Yorkshire	0,	0postalCode	0BD21 1SA	0}],	0generalPractitioner	0reference	0:	0Practitioner/2	0}],	0managingOrganization	0:{	0reference	0Organization/1	0}}
2	04	02018-12-01	0,	0end	02019-03-01	0}},{	0url	0:	0registrationType	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0code	0T	0,	0display	0Temporary	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0:	0Location/17	0}}]}],	0identifier	0:[{	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0code	001	0,	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990000042	0}],	0active	0:true,	0name	0:[{	0use	0official	0family	0:	0Okafor	0,	0given	0Chidi	0],	0prefix	0:[	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601003	0,	0use	0home	0}],	0gender	0male	0birthDate	01990-11-23	03 Providence Crescent
3	05	0R	0Regular	09990000050	0Lindqvist	0Asta	0Mrs	001535 601004	0female	01974-07-04	04 Providence Crescent
3	06	1	7	869	0Baptiste	0Rosalie	1s	;5	6	02001-12-30	05 Providence Crescent
3	07	1	7	877	0Thorne	0Gareth	1r	;6	0male	01965-03-17	06 Providence Crescent
3	08	1	7	885	0Nakamura	0Emi	1iss	;7	0female	02012-08-08	07 Providence Crescent
3	09	0P	0Private	893	0Fairweather	0Dorothea	1rs	;8	6	01929-10-01	08 Providence Crescent
3	010	0R	0Regular	7107	0Quill	0Samuel	2	;9	0male	281-01-19	09 Providence Crescent
2	011	32-03-01	0}},{	0url	0registrationType	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0R	0display	0Regular	0}]}},{	0url	0preferredBranchSurgery	0,	0valueReference	1{	0reference	0:	0Location/17	0}}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	001	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	09990000115	0}],	0active	1true,	0name	0:[{	0use	1	0official	0,	0family	0Ashdown	0given	1[	0Winifred	0],	0prefix	0Mrs	1}],	0telecom	2{	0system	0:	0phone	0,	0value	001535 601010	0use	0home	0}],	0gender	0female	0,	0birthDate	01931-04-12	0deceasedDateTime	02018-11-02	010 Providence Crescent
4
2	13	:	0,	0end	02017-09-30	0}},{	0url	1	0registrationType	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0code	1	0,	0display	0Regular	0}]}},{	0url	1	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	1	0Location/17	0}}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0code	001	0,	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	1	09990000131	0}],	0active	1false,	0name	0:[{	0use	0official	0family	1	0Penhale	0,	0given	0Jory	1,	0prefix	2	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601012	0,	0use	0home	0}],	0gender	0male	0birthDate	01977-06-15	12 Providence Crescent
1	014	1},	0extension	0url	4s://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	0extension	1[{	0url	0:	0registrationPeriod	0,	0valuePeriod	1{	0start	0:	02012-03-01	0}},{	<Type	5CodeableConcept	0coding	1[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0:	0R	0,	0display	1	0Regular	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0Location/17	1}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	0:	001	0,	0display	1	0Number present and verified	0}]}}],	0system	0:	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990000158	0}],	0active	0:true,	0name	1[{	0use	0:	0official	0,	0family	0:	0Dawkins	0,	0given	2	0Minnie	0],	0prefix	0:[	0Miss	0]}],	0telecom	0:[{	0system	1	0phone	0value	0:	001535 601013	0,	0use	0:	0home	0}],	0gender	0female	0birthDate	01952-05-31	0address	1[{	0use	0:	0home	0,	0line	0:[	013 Providence Crescent	0],	0city	0:	0Keighley	0,	0district	0West Yorkshire	0postalCode	1	0BD21 1SA	0}],	0generalPractitioner	1[{	0reference	0:	0Practitioner/2	0}],	0managingOrganization	0:{	0reference	0Organization/1	1,	0link	0other	1{	0reference	0:	0Patient/2	0},	0type	0replaced-by	1]}
5	015	09990000166	0Rowntree	0Callum	0Mr	001535 601014	0male	01995-02-28	014 Providence Crescent
5	16	874	0Szabo	0Ilona	2s	;5	0female	269-12-11	15 Providence Crescent
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
0	01	0R0260	0General Medical Practitioner	0General GP appointments	0Location/17	0Practitioner/2
0	02	2620	0Staff Nurse	0Nurse clinic	;	=3
0	03	2260	0General Medical Practitioner	0Branch surgery	:8	=1
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
0	0505	0In-person	0GP consultation	0Schedule/1	0free	02019-01-21T11:00:00+00:00	02019-01-21T11:10:00+00:00
0	29	9	?	:	0busy	62-01T08:00:00+00:00	62-01T08:10:00+00:00
0	26	9	?	:	4	61-19T16:00:00+00:00	61-19T16:10:00+00:00
0	23	9	?	:	4	67-03T16:00:00+01:00	67-03T16:10:00+01:00
0	24	9	?	:	4	61-17T10:20:00+00:00	61-17T10:30:00+00:00
0	22	9	?	:	4	825T14:30:00+00:00	825T14:40:00+00:00
0	27	9	?	:	4	93T12:00:00+00:00	93T12:20:00+00:00
0	21	9	?	:	4	819T09:00:00+00:00	819T09:15:00+00:00
0	28	9	?	:	4	824T08:30:00+00:00	824T08:40:00+00:00
0	0601	9	?	:	0free	818T10:00:00+00:00	818T10:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	27	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	110	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	23	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	24	9	A	:	4	>10:00+00:00	>20:00+00:00
0	25	9	A	:	4	>20:00+00:00	>30:00+00:00
0	26	9	A	:	4	>30:00+00:00	>40:00+00:00
1	0617	0https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	02019-01-18T13:40:00+00:00	02019-01-18T13:50:00+00:00
1	28	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	29	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	120	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	21	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	0622	02019-01-18T11:30:00+00:00	02019-01-18T11:40:00+00:00
0	23	9	?	91	0free	99T10:00:00+00:00	99T10:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	29	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	130	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	25	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	26	9	A	:	4	>10:00+00:00	>20:00+00:00
0	27	9	A	:	4	>20:00+00:00	>30:00+00:00
0	28	9	A	:	4	>30:00+00:00	>40:00+00:00
1	139	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	99T13:40:00+00:00	99T13:50:00+00:00
1	140	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	141	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	22	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	23	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	144	99T11:30:00+00:00	99T11:40:00+00:00
0	25	9	?	91	0free	820T10:00:00+00:00	820T10:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	150	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	21	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	27	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	28	9	A	:	4	>10:00+00:00	>20:00+00:00
0	29	9	A	:	4	>20:00+00:00	>30:00+00:00
0	160	9	A	:	4	>30:00+00:00	>40:00+00:00
1	161	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	820T13:40:00+00:00	820T13:50:00+00:00
1	22	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	23	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	24	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	25	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	166	820T11:30:00+00:00	820T11:40:00+00:00
0	27	9	?	91	0free	91T10:00:00+00:00	91T10:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	170	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	23	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	29	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	180	9	A	:	4	>10:00+00:00	>20:00+00:00
0	21	9	A	:	4	>20:00+00:00	>30:00+00:00
0	22	9	A	:	4	>30:00+00:00	>40:00+00:00
1	183	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	91T13:40:00+00:00	91T13:50:00+00:00
1	24	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	25	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	26	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	27	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	188	91T11:30:00+00:00	91T11:40:00+00:00
0	29	9	?	91	0free	92T10:00:00+00:00	92T10:10:00+00:00
0	190	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	25	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	0700	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	21	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	22	9	A	:	4	>10:00+00:00	>20:00+00:00
0	23	9	A	:	4	>20:00+00:00	>30:00+00:00
0	24	9	A	:	4	>30:00+00:00	>40:00+00:00
1	0705	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	92T13:40:00+00:00	92T13:50:00+00:00
1	26	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	27	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	28	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	29	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	0710	92T11:30:00+00:00	92T11:40:00+00:00
0	111	9	?	91	0free	93T10:00:00+00:00	93T10:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	27	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	120	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	23	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	24	9	A	:	4	>10:00+00:00	>20:00+00:00
0	25	9	A	:	4	>20:00+00:00	>30:00+00:00
0	26	9	A	:	4	>30:00+00:00	>40:00+00:00
1	127	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	93T13:40:00+00:00	93T13:50:00+00:00
1	28	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	29	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	130	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	21	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	132	93T11:30:00+00:00	93T11:40:00+00:00
0	23	9	?	91	0free	94T10:00:00+00:00	94T10:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	29	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	140	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	25	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	26	9	A	:	4	>10:00+00:00	>20:00+00:00
0	27	9	A	:	4	>20:00+00:00	>30:00+00:00
0	28	9	A	:	4	>30:00+00:00	>40:00+00:00
1	149	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	94T13:40:00+00:00	94T13:50:00+00:00
1	150	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	151	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	22	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	23	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	154	94T11:30:00+00:00	94T11:40:00+00:00
0	25	9	?	91	0free	95T10:00:00+00:00	95T10:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	160	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	21	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	27	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	28	9	A	:	4	>10:00+00:00	>20:00+00:00
0	29	9	A	:	4	>20:00+00:00	>30:00+00:00
0	170	9	A	:	4	>30:00+00:00	>40:00+00:00
1	171	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	95T13:40:00+00:00	95T13:50:00+00:00
1	22	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	23	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	24	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	25	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	176	95T11:30:00+00:00	95T11:40:00+00:00
0	27	9	?	91	0free	96T10:00:00+00:00	96T10:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	180	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	23	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	29	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	190	9	A	:	4	>10:00+00:00	>20:00+00:00
0	21	9	A	:	4	>20:00+00:00	>30:00+00:00
0	22	9	A	:	4	>30:00+00:00	>40:00+00:00
1	193	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	96T13:40:00+00:00	96T13:50:00+00:00
1	24	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	25	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	26	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	27	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	198	96T11:30:00+00:00	96T11:40:00+00:00
0	29	9	?	91	0free	97T10:00:00+00:00	97T10:10:00+00:00
0	0800	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	25	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	110	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	21	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	22	9	A	:	4	>10:00+00:00	>20:00+00:00
0	23	9	A	:	4	>20:00+00:00	>30:00+00:00
0	24	9	A	:	4	>30:00+00:00	>40:00+00:00
1	0815	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	97T13:40:00+00:00	97T13:50:00+00:00
1	26	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	27	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	28	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	29	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	0820	97T11:30:00+00:00	97T11:40:00+00:00
0	121	9	?	91	0free	98T10:00:00+00:00	98T10:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	27	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	130	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	23	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	24	9	A	:	4	>10:00+00:00	>20:00+00:00
0	25	9	A	:	4	>20:00+00:00	>30:00+00:00
0	26	9	A	:	4	>30:00+00:00	>40:00+00:00
1	137	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	98T13:40:00+00:00	98T13:50:00+00:00
1	28	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	29	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	140	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	21	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	142	98T11:30:00+00:00	98T11:40:00+00:00
0	23	9	?	91	0free	99T10:00:00+00:00	99T10:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	29	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	150	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	25	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	26	9	A	:	4	>10:00+00:00	>20:00+00:00
0	27	9	A	:	4	>20:00+00:00	>30:00+00:00
0	28	9	A	:	4	>30:00+00:00	>40:00+00:00
1	159	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	99T13:40:00+00:00	99T13:50:00+00:00
1	160	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	161	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	22	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	23	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	164	99T11:30:00+00:00	99T11:40:00+00:00
0	25	9	?	91	0free	830T10:00:00+00:00	830T10:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	170	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	21	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	27	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	28	9	A	:	4	>10:00+00:00	>20:00+00:00
0	29	9	A	:	4	>20:00+00:00	>30:00+00:00
0	180	9	A	:	4	>30:00+00:00	>40:00+00:00
1	181	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	830T13:40:00+00:00	830T13:50:00+00:00
1	22	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	23	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	24	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	25	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	186	830T11:30:00+00:00	830T11:40:00+00:00
0	27	9	?	91	0free	91T10:00:00+00:00	91T10:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	190	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	23	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	24	9	?	:	4	>10:00+00:00	>20:00+00:00
0	25	9	?	:	4	>20:00+00:00	>30:00+00:00
0	26	9	?	:	4	>30:00+00:00	>40:00+00:00
0	27	9	?	:	4	>40:00+00:00	>50:00+00:00
0	28	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	29	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	0900	9	A	:	4	>10:00+00:00	>20:00+00:00
0	21	9	A	:	4	>20:00+00:00	>30:00+00:00
0	22	9	A	:	4	>30:00+00:00	>40:00+00:00
1	0903	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	91T13:40:00+00:00	91T13:50:00+00:00
1	24	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	25	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	26	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	27	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	0908	91T11:30:00+00:00	91T11:40:00+00:00
0	29	9	?	91	0free	62-01T10:00:00+00:00	62-01T10:10:00+00:00
0	110	9	?	:	4	>10:00+00:00	>20:00+00:00
0	21	9	?	:	4	>20:00+00:00	>30:00+00:00
0	22	9	?	:	4	>30:00+00:00	>40:00+00:00
0	23	9	?	:	4	>40:00+00:00	>50:00+00:00
0	24	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	25	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	26	9	?	:	4	>10:00+00:00	>20:00+00:00
0	27	9	?	:	4	>20:00+00:00	>30:00+00:00
0	28	9	?	:	4	>30:00+00:00	>40:00+00:00
0	29	9	?	:	4	>40:00+00:00	>50:00+00:00
0	120	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	21	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	22	9	A	:	4	>10:00+00:00	>20:00+00:00
0	23	9	A	:	4	>20:00+00:00	>30:00+00:00
0	24	9	A	:	4	>30:00+00:00	>40:00+00:00
1	125	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	62-01T13:40:00+00:00	62-01T13:50:00+00:00
1	26	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	27	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	28	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	29	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	130	62-01T11:30:00+00:00	62-01T11:40:00+00:00
0	131	9	?	91	0free	92T10:00:00+00:00	92T10:10:00+00:00
0	22	9	?	:	4	>10:00+00:00	>20:00+00:00
0	23	9	?	:	4	>20:00+00:00	>30:00+00:00
0	24	9	?	:	4	>30:00+00:00	>40:00+00:00
0	25	9	?	:	4	>40:00+00:00	>50:00+00:00
0	26	9	?	:	4	>50:00+00:00	<1:00:00+00:00
0	27	9	?	:	4	<5:00:00+00:00	<5:10:00+00:00
0	28	9	?	:	4	>10:00+00:00	>20:00+00:00
0	29	9	?	:	4	>20:00+00:00	>30:00+00:00
0	140	9	?	:	4	>30:00+00:00	>40:00+00:00
0	21	9	?	:	4	>40:00+00:00	>50:00+00:00
0	22	0Telephone	?	:	4	>50:00+00:00	<6:00:00+00:00
0	23	9	0Nurse appointment	92	4	<3:00:00+00:00	<3:10:00+00:00
0	24	9	A	:	4	>10:00+00:00	>20:00+00:00
0	25	9	A	:	4	>20:00+00:00	>30:00+00:00
0	26	9	A	:	4	>30:00+00:00	>40:00+00:00
1	147	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	92T13:40:00+00:00	92T13:50:00+00:00
1	28	DId/ods-organization-code	0B81016	>50:00+00:00	<4:00:00+00:00
0	29	0In-person	0GP consultation	93	4	<1:00:00+00:00	<1:10:00+00:00
0	150	0Video	?	:	4	>10:00+00:00	>20:00+00:00
0	21	0In-person	?	:	0busy-unavailable	>20:00+00:00	>30:00+00:00
2	152	92T11:30:00+00:00	92T11:40:00+00:00
0	23	9	?	91	0free	63-30T16:00:00+00:00	63-30T16:10:00+00:00
0	24	9	?	:	4	91T00:55:00+00:00	91T02:05:00+01:00
0	25	9	?	:	4	;10:00:00+01:00	;10:10:00+01:00
0	26	9	?	:	4	510-26T17:00:00+01:00	510-26T17:10:00+01:00
0	27	9	?	:	4	97T01:55:00+01:00	97T01:05:00+00:00
0	28	9	?	:	4	<9:00:00+00:00	<9:10:00+00:00
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
0	0555	0urn:source-system:epic	0555	0Harbor View Clinic
0	0222	Bcerner	0222	0Cedar Street Medical Center
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
0	09001	0urn:source-system:epic	09001	0Whitlock	0Harriet	0female	01961-03-08
0	32	Bcerner	32	0Okonkwo	0Daniel	0male	279-10-22
0	33	Bepic	33	0Brandt	0Liesel	0female	290-05-17
0	34	F	34	0Reyes	0Mateo	0male	02003-12-01
0	35	Bcerner	35	0Fontaine	0Odile	0female	01948-08-30
0	36	Bepic	36	0Haddad	0Yusuf	0male	285-02-11
0	37	Bcerner	37	0Lindgren	0Sven	4	272-06-25
0	38	Bepic	38	0Castellano	0Bianca	0female	266-09-14
0	39	F	39	0Ferreira	0Tiago	0male	294-04-03
0	210	Bcerner	210	0Novak	0Petra	0female	257-11-19
0	31	Bepic	31	0Abernathy	0Claude	0male	239-01-27
0	32	F	32	0Mbeki	0Thandi	0female	288-07-06
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
0	01001	0urn:source-system:epic	01001	0Practitioner/2342342	0Location/555
0	32	F	32	=555	<
0	02001	Bcerner	02001	@	9222
"""##
        ),
        SeedFile(
            builtIn: "healthcloud/slots.ndjson",
            templates: [
            ##"{"resourceType":"Slot","id":"¤","identifier":[{"system":"¤","value":"¤"}],"serviceType":[{"coding":[{"system":"¤","code":"¤"}]}],"appointmentType":{"coding":[{"system":"¤","code":"¤"}]},"schedule":{"reference":"¤"},"status":"¤","start":"¤","end":"¤"}"##,
            ],
            rows: ##"""
0	018395970	0urn:source-system:epic	018395970	0urn:epic:service-type	0H999	0urn:epic:appointment-type	0ROUTINE	0Schedule/1002	0free	02019-02-05T15:00:00Z	02019-02-05T15:30:00Z
0	46000	F	46000	E	4	I	7	=	0busy	61-18T12:00:00Z	61-18T12:30:00Z
0	45990	F	45990	E	4	I	7	=	4	>30:00Z	<3:00:00Z
0	46010	F	46010	E	4	I	7	=	0free	62-06T12:00:00Z	62-06T12:30:00Z
0	072044330	Bcerner	072044330	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	0busy	61-16T09:00:00Z	61-16T09:30:00Z
0	610	H	610	G	4	K	3	=	4	828T09:00:00Z	828T09:30:00Z
0	640	H	640	G	4	K	3	=	4	810T09:00:00Z	810T09:30:00Z
0	018395980	Bepic	018395980	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91002	0free	95T15:00:00Z	95T15:30:00Z
0	650	F	650	E	4	I	7	=	0busy	829T15:00:00Z	829T15:30:00Z
0	660	F	660	E	4	I	7	=	4	830T15:00:00Z	830T15:30:00Z
0	640	F	640	E	4	I	7	=	4	825T15:00:00Z	825T15:30:00Z
0	072044320	Bcerner	072044320	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	62-04T09:00:00Z	62-04T09:30:00Z
0	030001	Bepic	030001	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	0free	61-18T15:00:00Z	61-18T15:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	43	F	43	E	4	I	7	=	0busy	<6:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4-unavailable	>30:00Z	<7:00:00Z
0	45	F	45	E	4	I	7	<2	0free	<9:00:00Z	<9:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	47	F	47	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	49	Bcerner	49	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	310	H	310	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	41	H	41	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	43	Bepic	43	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	99T15:00:00Z	99T15:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	45	F	45	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	47	F	47	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	49	F	49	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	320	F	320	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	41	Bcerner	41	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	43	H	43	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	45	Bepic	45	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	820T15:00:00Z	820T15:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	47	F	47	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	49	F	49	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	330	F	330	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	41	F	41	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	43	Bcerner	43	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	45	H	45	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	47	Bepic	47	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	91T15:00:00Z	91T15:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	49	F	49	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	340	F	340	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	41	F	41	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	43	F	43	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	45	Bcerner	45	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	47	H	47	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	49	Bepic	49	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	92T15:00:00Z	92T15:30:00Z
0	350	F	350	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	41	F	41	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	43	F	43	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	45	F	45	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	47	Bcerner	47	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	49	H	49	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	360	H	360	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	41	Bepic	41	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	93T15:00:00Z	93T15:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	43	F	43	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	45	F	45	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	47	F	47	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	49	Bcerner	49	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	370	H	370	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	41	H	41	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	43	Bepic	43	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	94T15:00:00Z	94T15:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	45	F	45	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	47	F	47	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	49	F	49	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	380	F	380	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	41	Bcerner	41	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	43	H	43	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	45	Bepic	45	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	95T15:00:00Z	95T15:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	47	F	47	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	49	F	49	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	390	F	390	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	41	F	41	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	43	Bcerner	43	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	45	H	45	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	47	Bepic	47	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	96T15:00:00Z	96T15:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	49	F	49	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	2100	F	2100	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	41	F	41	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	43	F	43	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	45	Bcerner	45	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	47	H	47	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	49	Bepic	49	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	97T15:00:00Z	97T15:30:00Z
0	310	F	310	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	41	F	41	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	43	F	43	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	45	F	45	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	47	Bcerner	47	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	49	H	49	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	320	H	320	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	41	Bepic	41	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	98T15:00:00Z	98T15:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	43	F	43	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	45	F	45	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	47	F	47	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	49	Bcerner	49	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	330	H	330	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	41	H	41	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	43	Bepic	43	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	99T15:00:00Z	99T15:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	45	F	45	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	47	F	47	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	49	F	49	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	340	F	340	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	41	Bcerner	41	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	42	H	42	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	43	H	43	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	45	Bepic	45	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	830T15:00:00Z	830T15:30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	47	F	47	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	49	F	49	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	350	F	350	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	41	F	41	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	43	Bcerner	43	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	44	H	44	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	45	H	45	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	47	Bepic	47	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	91T15:00:00Z	91T15:30:00Z
0	48	F	48	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	49	F	49	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	360	F	360	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	41	F	41	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	43	F	43	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	45	Bcerner	45	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	46	H	46	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	47	H	47	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	<1:00:00Z
0	49	Bepic	49	4epic:service-type	0H999	4epic:appointment-type	1OUTINE	91001	4	62-01T15:00:00Z	62-01T15:30:00Z
0	370	F	370	E	4	I	7	=	4	>30:00Z	<6:00:00Z
0	41	F	41	E	4	I	7	=	4	<6:00:00Z	>30:00Z
0	42	F	42	E	4	I	7	=	4	>30:00Z	<7:00:00Z
0	43	F	43	E	4	I	7	<2	4	<9:00:00Z	<9:30:00Z
0	44	F	44	E	4	I	7	=	4	>30:00Z	;20:00:00Z
0	45	F	45	E	4	I	7	=	4	;20:00:00Z	>30:00Z
0	46	F	46	E	4	I	7	=	4	>30:00Z	<1:00:00Z
0	47	Bcerner	47	4cerner:service-type	0E100	4cerner:appointment-type	1TN	92001	4	;09:00:00Z	;09:30:00Z
0	48	H	48	G	4	K	3	=	4	>30:00Z	;10:00:00Z
0	49	H	49	G	4	K	3	=	4	;10:00:00Z	>30:00Z
0	380	H	380	G	4	K	3	=	4	>30:00Z	<1:00:00Z
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
0	06169a325-30ea-5309-bf56-55e6e69399cd	0https://provider.test/STU3/Appointment/201	0booked	02019-01-21T09:00:00+00:00	02019-01-21T09:10:00+00:00
1
0	0f182d6b3-c916-528a-82fa-1d3b732f8dcc	Y3	6	814T09:00:00+00:00	814T09:10:00+00:00
0	0aeb7bf24-4724-5499-ad8b-b25e0c3dd837	Y4	0cancelled	828T11:00:00+00:00	828T11:10:00+00:00
0	022aa03f2-6f19-595d-b414-383eede33339	Y5	0entered-in-error	99T11:00:00+00:00	99T11:10:00+00:00
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
0	0bd00000000000000_0100000000000000	0Z12345001	0Broad Walk Medical Practice	00113 2050080	01 Oakworth Road
0	B200000000000000	82	0Hill Top Branch Surgery	;1	12 Hill Top
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
1	09222500000000001	0],	0security	0system	0http://hl7.org/fhir/v3/ActCode	0code	0:	0NODSCLCD	0}]},	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	0,	0extension	0:[{	0registrationPeriod	0valuePeriod	0start	0:	02012-03-01	0}},{	0url	0:	0registrationType	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0:	0R	0,	0display	0Regular	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0:	0Location/bd00000000000000_0100000000000000	0}}]}],	0identifier	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	0:	001	0,	0display	0:	0Number present and verified	0}]}}],	0system	0:	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990001138	0}],	0active	0:true,	0name	0:[{	0use	0:	0official	0,	0family	0:	0Marsh	0,	0given	0:[	0Percy	0James	0],	0prefix	0:[	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601002	0use	0:	0home	0}],	0gender	0:	0male	0,	0birthDate	0:	01938-02-09	0,	0address	0:[{	0use	0home	0line	0:[	02 Providence Crescent	0],	0city	0:	0Keighley	0,	0district	0:	0West Yorkshire	0,	0postalCode	0BD21 1SA	0}],	0generalPractitioner	0reference	0:	0Practitioner/d681700000000000	0}],	0managingOrganization	0:{	0reference	0Organization/bd00000000000000	0}}
2	09222500000000002	02018-12-01	0,	0end	02019-03-01	0}},{	0url	0:	0registrationType	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0code	0T	0,	0display	0Temporary	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0:	0Location/bd00000000000000_0100000000000000	0}}]}],	0identifier	0:[{	0extension	0:[{	0url	0:	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0code	001	0,	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990001146	0}],	0active	0:true,	0name	0:[{	0use	0official	0family	0:	0Okafor	0,	0given	0Chidi	0],	0prefix	0:[	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601003	0,	0use	0home	0}],	0gender	0male	0birthDate	01990-11-23	03 Providence Crescent
3	09222500000000003	0R	0Regular	09990001154	0Lindqvist	0Asta	0Mrs	001535 601004	0female	01974-07-04	04 Providence Crescent
3	?4	1	7	862	0Baptiste	0Rosalie	1s	;5	6	02001-12-30	05 Providence Crescent
3	?5	1	7	870	0Thorne	0Gareth	1r	;6	0male	01965-03-17	06 Providence Crescent
3	?6	1	7	889	0Nakamura	0Emi	1iss	;7	0female	02012-08-08	07 Providence Crescent
3	?7	0P	0Private	897	0Fairweather	0Dorothea	1rs	;8	6	01929-10-01	08 Providence Crescent
3	?8	0R	0Regular	7200	0Quill	0Samuel	2	;9	0male	281-01-19	09 Providence Crescent
2	?9	32-03-01	0}},{	0url	0registrationType	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0R	0display	0Regular	0}]}},{	0url	0preferredBranchSurgery	0,	0valueReference	1{	0reference	0:	0Location/bd00000000000000_0100000000000000	0}}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	001	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	09990001219	0}],	0active	1true,	0name	0:[{	0use	1	0official	0,	0family	0Ashdown	0given	1[	0Winifred	0],	0prefix	0Mrs	1}],	0telecom	2{	0system	0:	0phone	0,	0value	001535 601010	0use	0home	0}],	0gender	0female	0,	0birthDate	01931-04-12	0deceasedDateTime	02018-11-02	010 Providence Crescent
4
2	>11	:	0,	0end	02017-09-30	0}},{	0url	1	0registrationType	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0code	1	0,	0display	0Regular	0}]}},{	0url	1	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	1	0Location/bd00000000000000_0100000000000000	0}}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	1{	0coding	0:[{	0system	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0code	001	0,	0display	0Number present and verified	0}]}}],	0system	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	1	09990001235	0}],	0active	1false,	0name	0:[{	0use	0official	0family	1	0Penhale	0,	0given	0Jory	1,	0prefix	2	0Mr	0]}],	0telecom	0:[{	0system	0phone	0value	001535 601012	0,	0use	0home	0}],	0gender	0male	0birthDate	01977-06-15	12 Providence Crescent
1	>12	1},	0extension	0url	4s://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1	0extension	1[{	0url	0:	0registrationPeriod	0,	0valuePeriod	1{	0start	0:	02012-03-01	0}},{	<Type	5CodeableConcept	0coding	1[{	0system	0:	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1	0,	0code	0:	0R	0,	0display	1	0Regular	0}]}},{	0url	0:	0preferredBranchSurgery	0,	0valueReference	0:{	0reference	0Location/bd00000000000000_0100000000000000	1}]}],	0identifier	1[{	0extension	0:[{	0url	1	0https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1	0,	0valueCodeableConcept	0:{	0coding	0system	1	0https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1	0,	0code	0:	001	0,	0display	1	0Number present and verified	0}]}}],	0system	0:	0https://fhir.nhs.uk/Id/nhs-number	0,	0value	0:	09990001243	0}],	0active	0:true,	0name	1[{	0use	0:	0official	0,	0family	0:	0Dawkins	0,	0given	2	0Minnie	0],	0prefix	0:[	0Miss	0]}],	0telecom	0:[{	0system	1	0phone	0value	0:	001535 601013	0,	0use	0:	0home	0}],	0gender	0female	0birthDate	01952-05-31	0address	1[{	0use	0:	0home	0,	0line	0:[	013 Providence Crescent	0],	0city	0:	0Keighley	0,	0district	0West Yorkshire	0postalCode	1	0BD21 1SA	0}],	0generalPractitioner	1[{	0reference	0:	0Practitioner/d681700000000000	0}],	0managingOrganization	0:{	0reference	0Organization/bd00000000000000	1,	0link	0other	1{	0reference	0:	0Patient/9222500000000000	0},	0type	0replaced-by	1]}
5	09222500000000013	09990001251	0Rowntree	0Callum	0Mr	001535 601014	0male	01995-02-28	014 Providence Crescent
5	?4	878	0Szabo	0Ilona	2s	;5	0female	269-12-11	15 Providence Crescent
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
0	01	0S0010:G0020:R0260	0General Medical Practitioner	0General GP appointments	0Location/bd00000000000000_0100000000000000	0Practitioner/d681700000000000
0	02	0R0620	0Staff Nurse	0Nurse clinic	Z	L1
0	03	0S0010:G0020:R0260	0General Medical Practitioner	0Branch surgery	K200000000000000	L2
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
0	01548068400000_f5f5330000000004	0In-person	0GP consultation	0Schedule/1	0free	02019-01-21T11:00:00Z	02019-01-21T11:10:00Z
0	39008000000_f5f5330000000009	9	?	:	0busy	62-01T08:00:00Z	62-01T08:10:00Z
0	37913600000_f5f5330000000008	9	?	:	4	61-19T16:00:00Z	61-19T16:10:00Z
0	4628000000_f5f5330000000005	9	?	:	4	96T08:40:00Z	96T08:50:00Z
0	4720400000_f5f5330000000003	9	?	:	4	97T10:20:00Z	97T10:30:00Z
0	38426600000_f5f5330000000002	9	?	:	4	825T14:30:00Z	825T14:40:00Z
0	37816400000_f5f5330000000000	9	?	:	4	818T13:00:00Z	818T13:10:00Z
0	38244800000_f5f5330000000007	9	?	:	4	823T12:00:00Z	823T12:20:00Z
0	37888400000_f5f5330000000001	9	?	:	4	819T09:00:00Z	819T09:15:00Z
0	38169800000_f5f5330000000006	9	?	:	4	822T15:10:00Z	822T15:20:00Z
0	37805600000_f5f5330000000101	9	?	:	0free	818T10:00:00Z	818T10:10:00Z
0	66200000_f5f5330000000102	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000103	9	?	:	4	>20:00Z	>30:00Z
0	67400000_f5f5330000000104	9	?	:	4	>30:00Z	>40:00Z
0	68000000_f5f5330000000105	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f5330000000106	9	?	:	4	>50:00Z	<1:00:00Z
0	523600000_f5f5330000000107	9	?	:	4	<5:00:00Z	<5:10:00Z
0	64200000_f5f5330000000108	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000109	9	?	:	4	>20:00Z	>30:00Z
0	65400000_f5f533000000010a	9	?	:	4	>30:00Z	>40:00Z
0	66000000_f5f533000000010b	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f533000000010c	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	516400000_f5f533000000010d	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	67000000_f5f533000000010e	9	A	:	4	>10:00Z	>20:00Z
0	7600000_f5f533000000010f	9	A	:	4	>20:00Z	>30:00Z
0	68200000_f5f5330000000110	9	A	:	4	>30:00Z	>40:00Z
1	01547818800000_f5f5330000000111	0https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	02019-01-18T13:40:00Z	02019-01-18T13:50:00Z
1	69400000_f5f5330000000112	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	509200000_f5f5330000000113	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7800000_f5f5330000000114	0Video	?	:	4	>10:00Z	>20:00Z
0	510400000_f5f5330000000115	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	01547811000000_f5f5330000000116	02019-01-18T11:30:00Z	02019-01-18T11:40:00Z
0	592000000_f5f5330000000117	9	?	91	0free	99T10:00:00Z	99T10:10:00Z
0	7600000_f5f5330000000118	9	?	:	4	>10:00Z	>20:00Z
0	63200000_f5f5330000000119	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f533000000011a	9	?	:	4	>30:00Z	>40:00Z
0	64400000_f5f533000000011b	9	?	:	4	>40:00Z	>50:00Z
0	65000000_f5f533000000011c	9	?	:	4	>50:00Z	<1:00:00Z
0	4910000000_f5f533000000011d	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7600000_f5f533000000011e	9	?	:	4	>10:00Z	>20:00Z
0	61200000_f5f533000000011f	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f5330000000120	9	?	:	4	>30:00Z	>40:00Z
0	62400000_f5f5330000000121	9	?	:	4	>40:00Z	>50:00Z
0	63000000_f5f5330000000122	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	502800000_f5f5330000000123	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	63400000_f5f5330000000124	9	A	:	4	>10:00Z	>20:00Z
0	64000000_f5f5330000000125	9	A	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000126	9	A	:	4	>30:00Z	>40:00Z
1	4905200000_f5f5330000000127	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	99T13:40:00Z	99T13:50:00Z
1	7800000_f5f5330000000128	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	4895600000_f5f5330000000129	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	66200000_f5f533000000012a	0Video	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f533000000012b	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	597400000_f5f533000000012c	99T11:30:00Z	99T11:40:00Z
0	4978400000_f5f533000000012d	9	?	91	0free	820T10:00:00Z	820T10:10:00Z
0	69000000_f5f533000000012e	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f533000000012f	9	?	:	4	>20:00Z	>30:00Z
0	580200000_f5f5330000000130	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f5330000000131	9	?	:	4	>40:00Z	>50:00Z
0	61400000_f5f5330000000132	9	?	:	4	>50:00Z	<1:00:00Z
0	596400000_f5f5330000000133	9	?	:	4	<5:00:00Z	<5:10:00Z
0	67000000_f5f5330000000134	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f5330000000135	9	?	:	4	>20:00Z	>30:00Z
0	68200000_f5f5330000000136	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f5330000000137	9	?	:	4	>40:00Z	>50:00Z
0	69400000_f5f5330000000138	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	589200000_f5f5330000000139	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7800000_f5f533000000013a	9	A	:	4	>10:00Z	>20:00Z
0	590400000_f5f533000000013b	9	A	:	4	>20:00Z	>30:00Z
0	61000000_f5f533000000013c	9	A	:	4	>30:00Z	>40:00Z
1	591600000_f5f533000000013d	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	820T13:40:00Z	820T13:50:00Z
1	62200000_f5f533000000013e	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	582000000_f5f533000000013f	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7600000_f5f5330000000140	0Video	?	:	4	>10:00Z	>20:00Z
0	63200000_f5f5330000000141	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4983800000_f5f5330000000142	820T11:30:00Z	820T11:40:00Z
0	38064800000_f5f5330000000143	9	?	91	0free	91T10:00:00Z	91T10:10:00Z
0	65400000_f5f5330000000144	9	?	:	4	>10:00Z	>20:00Z
0	66000000_f5f5330000000145	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000146	9	?	:	4	>30:00Z	>40:00Z
0	67200000_f5f5330000000147	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f5330000000148	9	?	:	4	>50:00Z	<1:00:00Z
0	582800000_f5f5330000000149	9	?	:	4	<5:00:00Z	<5:10:00Z
0	63400000_f5f533000000014a	9	?	:	4	>10:00Z	>20:00Z
0	64000000_f5f533000000014b	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f533000000014c	9	?	:	4	>30:00Z	>40:00Z
0	65200000_f5f533000000014d	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f533000000014e	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	575600000_f5f533000000014f	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	66200000_f5f5330000000150	9	A	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000151	9	A	:	4	>20:00Z	>30:00Z
0	67400000_f5f5330000000152	9	A	:	4	>30:00Z	>40:00Z
1	38078000000_f5f5330000000153	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	91T13:40:00Z	91T13:50:00Z
1	7600000_f5f5330000000154	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	568400000_f5f5330000000155	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	69000000_f5f5330000000156	0Video	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f5330000000157	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	38070200000_f5f5330000000158	91T11:30:00Z	91T11:40:00Z
0	4151200000_f5f5330000000159	9	?	91	0free	92T10:00:00Z	92T10:10:00Z
0	7800000_f5f533000000015a	9	?	:	4	>10:00Z	>20:00Z
0	62400000_f5f533000000015b	9	?	:	4	>20:00Z	>30:00Z
0	63000000_f5f533000000015c	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f533000000015d	9	?	:	4	>40:00Z	>50:00Z
0	64200000_f5f533000000015e	9	?	:	4	>50:00Z	<1:00:00Z
0	569200000_f5f533000000015f	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7800000_f5f5330000000160	9	?	:	4	>10:00Z	>20:00Z
0	570400000_f5f5330000000161	9	?	:	4	>20:00Z	>30:00Z
0	61000000_f5f5330000000162	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f5330000000163	9	?	:	4	>40:00Z	>50:00Z
0	62200000_f5f5330000000164	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	562000000_f5f5330000000165	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7600000_f5f5330000000166	9	A	:	4	>10:00Z	>20:00Z
0	63200000_f5f5330000000167	9	A	:	4	>20:00Z	>30:00Z
0	7800000_f5f5330000000168	9	A	:	4	>30:00Z	>40:00Z
1	4164400000_f5f5330000000169	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	92T13:40:00Z	92T13:50:00Z
1	65000000_f5f533000000016a	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	554800000_f5f533000000016b	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	65400000_f5f533000000016c	0Video	?	:	4	>10:00Z	>20:00Z
0	66000000_f5f533000000016d	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4156600000_f5f533000000016e	92T11:30:00Z	92T11:40:00Z
0	4237600000_f5f533000000016f	9	?	91	0free	93T10:00:00Z	93T10:10:00Z
0	68200000_f5f5330000000170	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000171	9	?	:	4	>20:00Z	>30:00Z
0	69400000_f5f5330000000172	9	?	:	4	>30:00Z	>40:00Z
0	540000000_f5f5330000000173	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f5330000000174	9	?	:	4	>50:00Z	<1:00:00Z
0	555600000_f5f5330000000175	9	?	:	4	<5:00:00Z	<5:10:00Z
0	66200000_f5f5330000000176	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000177	9	?	:	4	>20:00Z	>30:00Z
0	67400000_f5f5330000000178	9	?	:	4	>30:00Z	>40:00Z
0	68000000_f5f5330000000179	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f533000000017a	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	548400000_f5f533000000017b	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	69000000_f5f533000000017c	9	A	:	4	>10:00Z	>20:00Z
0	7600000_f5f533000000017d	9	A	:	4	>20:00Z	>30:00Z
0	550200000_f5f533000000017e	9	A	:	4	>30:00Z	>40:00Z
1	4250800000_f5f533000000017f	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	93T13:40:00Z	93T13:50:00Z
1	61400000_f5f5330000000180	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	541200000_f5f5330000000181	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7800000_f5f5330000000182	0Video	?	:	4	>10:00Z	>20:00Z
0	62400000_f5f5330000000183	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4243000000_f5f5330000000184	93T11:30:00Z	93T11:40:00Z
0	4324000000_f5f5330000000185	9	?	91	0free	94T10:00:00Z	94T10:10:00Z
0	7600000_f5f5330000000186	9	?	:	4	>10:00Z	>20:00Z
0	65200000_f5f5330000000187	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f5330000000188	9	?	:	4	>30:00Z	>40:00Z
0	66400000_f5f5330000000189	9	?	:	4	>40:00Z	>50:00Z
0	67000000_f5f533000000018a	9	?	:	4	>50:00Z	<1:00:00Z
0	542000000_f5f533000000018b	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7600000_f5f533000000018c	9	?	:	4	>10:00Z	>20:00Z
0	63200000_f5f533000000018d	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f533000000018e	9	?	:	4	>30:00Z	>40:00Z
0	64400000_f5f533000000018f	9	?	:	4	>40:00Z	>50:00Z
0	65000000_f5f5330000000190	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	534800000_f5f5330000000191	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	65400000_f5f5330000000192	9	A	:	4	>10:00Z	>20:00Z
0	66000000_f5f5330000000193	9	A	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000194	9	A	:	4	>30:00Z	>40:00Z
1	4337200000_f5f5330000000195	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	94T13:40:00Z	94T13:50:00Z
1	7800000_f5f5330000000196	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	527600000_f5f5330000000197	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	68200000_f5f5330000000198	0Video	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000199	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4329400000_f5f533000000019a	94T11:30:00Z	94T11:40:00Z
0	4410400000_f5f533000000019b	9	?	91	0free	95T10:00:00Z	95T10:10:00Z
0	61000000_f5f533000000019c	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f533000000019d	9	?	:	4	>20:00Z	>30:00Z
0	62200000_f5f533000000019e	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f533000000019f	9	?	:	4	>40:00Z	>50:00Z
0	63400000_f5f53300000001a0	9	?	:	4	>50:00Z	<1:00:00Z
0	528400000_f5f53300000001a1	9	?	:	4	<5:00:00Z	<5:10:00Z
0	69000000_f5f53300000001a2	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f53300000001a3	9	?	:	4	>20:00Z	>30:00Z
0	530200000_f5f53300000001a4	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f53300000001a5	9	?	:	4	>40:00Z	>50:00Z
0	61400000_f5f53300000001a6	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	521200000_f5f53300000001a7	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7800000_f5f53300000001a8	9	A	:	4	>10:00Z	>20:00Z
0	62400000_f5f53300000001a9	9	A	:	4	>20:00Z	>30:00Z
0	63000000_f5f53300000001aa	9	A	:	4	>30:00Z	>40:00Z
1	4423600000_f5f53300000001ab	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	95T13:40:00Z	95T13:50:00Z
1	64200000_f5f53300000001ac	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	514000000_f5f53300000001ad	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7600000_f5f53300000001ae	0Video	?	:	4	>10:00Z	>20:00Z
0	65200000_f5f53300000001af	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4415800000_f5f53300000001b0	95T11:30:00Z	95T11:40:00Z
0	596800000_f5f53300000001b1	9	?	91	0free	96T10:00:00Z	96T10:10:00Z
0	67400000_f5f53300000001b2	9	?	:	4	>10:00Z	>20:00Z
0	68000000_f5f53300000001b3	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f53300000001b4	9	?	:	4	>30:00Z	>40:00Z
0	69200000_f5f53300000001b5	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f53300000001b6	9	?	:	4	>50:00Z	<1:00:00Z
0	4514800000_f5f53300000001b7	9	?	:	4	<5:00:00Z	<5:10:00Z
0	65400000_f5f53300000001b8	9	?	:	4	>10:00Z	>20:00Z
0	66000000_f5f53300000001b9	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f53300000001ba	9	?	:	4	>30:00Z	>40:00Z
0	67200000_f5f53300000001bb	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f53300000001bc	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	507600000_f5f53300000001bd	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	68200000_f5f53300000001be	9	A	:	4	>10:00Z	>20:00Z
0	7800000_f5f53300000001bf	9	A	:	4	>20:00Z	>30:00Z
0	69400000_f5f53300000001c0	9	A	:	4	>30:00Z	>40:00Z
1	4510000000_f5f53300000001c1	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	96T13:40:00Z	96T13:50:00Z
1	7600000_f5f53300000001c2	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	60400000_f5f53300000001c3	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	61000000_f5f53300000001c4	0Video	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f53300000001c5	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4502200000_f5f53300000001c6	96T11:30:00Z	96T11:40:00Z
0	583200000_f5f53300000001c7	9	?	91	0free	97T10:00:00Z	97T10:10:00Z
0	7800000_f5f53300000001c8	9	?	:	4	>10:00Z	>20:00Z
0	64400000_f5f53300000001c9	9	?	:	4	>20:00Z	>30:00Z
0	65000000_f5f53300000001ca	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f53300000001cb	9	?	:	4	>40:00Z	>50:00Z
0	66200000_f5f53300000001cc	9	?	:	4	>50:00Z	<1:00:00Z
0	4601200000_f5f53300000001cd	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7800000_f5f53300000001ce	9	?	:	4	>10:00Z	>20:00Z
0	62400000_f5f53300000001cf	9	?	:	4	>20:00Z	>30:00Z
0	63000000_f5f53300000001d0	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f53300000001d1	9	?	:	4	>40:00Z	>50:00Z
0	64200000_f5f53300000001d2	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	4594000000_f5f53300000001d3	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7600000_f5f53300000001d4	9	A	:	4	>10:00Z	>20:00Z
0	65200000_f5f53300000001d5	9	A	:	4	>20:00Z	>30:00Z
0	7800000_f5f53300000001d6	9	A	:	4	>30:00Z	>40:00Z
1	596400000_f5f53300000001d7	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	97T13:40:00Z	97T13:50:00Z
1	67000000_f5f53300000001d8	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	586800000_f5f53300000001d9	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	67400000_f5f53300000001da	0Video	?	:	4	>10:00Z	>20:00Z
0	68000000_f5f53300000001db	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	588600000_f5f53300000001dc	97T11:30:00Z	97T11:40:00Z
0	4669600000_f5f53300000001dd	9	?	91	0free	98T10:00:00Z	98T10:10:00Z
0	570200000_f5f53300000001de	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f53300000001df	9	?	:	4	>20:00Z	>30:00Z
0	61400000_f5f53300000001e0	9	?	:	4	>30:00Z	>40:00Z
0	62000000_f5f53300000001e1	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f53300000001e2	9	?	:	4	>50:00Z	<1:00:00Z
0	587600000_f5f53300000001e3	9	?	:	4	<5:00:00Z	<5:10:00Z
0	68200000_f5f53300000001e4	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f53300000001e5	9	?	:	4	>20:00Z	>30:00Z
0	69400000_f5f53300000001e6	9	?	:	4	>30:00Z	>40:00Z
0	590000000_f5f53300000001e7	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f53300000001e8	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	580400000_f5f53300000001e9	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	61000000_f5f53300000001ea	9	A	:	4	>10:00Z	>20:00Z
0	7600000_f5f53300000001eb	9	A	:	4	>20:00Z	>30:00Z
0	62200000_f5f53300000001ec	9	A	:	4	>30:00Z	>40:00Z
1	4682800000_f5f53300000001ed	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	98T13:40:00Z	98T13:50:00Z
1	63400000_f5f53300000001ee	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	573200000_f5f53300000001ef	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7800000_f5f53300000001f0	0Video	?	:	4	>10:00Z	>20:00Z
0	64400000_f5f53300000001f1	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4675000000_f5f53300000001f2	98T11:30:00Z	98T11:40:00Z
0	4756000000_f5f53300000001f3	9	?	91	0free	99T10:00:00Z	99T10:10:00Z
0	7600000_f5f53300000001f4	9	?	:	4	>10:00Z	>20:00Z
0	67200000_f5f53300000001f5	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f53300000001f6	9	?	:	4	>30:00Z	>40:00Z
0	68400000_f5f53300000001f7	9	?	:	4	>40:00Z	>50:00Z
0	69000000_f5f53300000001f8	9	?	:	4	>50:00Z	<1:00:00Z
0	574000000_f5f53300000001f9	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7600000_f5f53300000001fa	9	?	:	4	>10:00Z	>20:00Z
0	65200000_f5f53300000001fb	9	?	:	4	>20:00Z	>30:00Z
0	7800000_f5f53300000001fc	9	?	:	4	>30:00Z	>40:00Z
0	66400000_f5f53300000001fd	9	?	:	4	>40:00Z	>50:00Z
0	67000000_f5f53300000001fe	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	566800000_f5f53300000001ff	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	67400000_f5f5330000000200	9	A	:	4	>10:00Z	>20:00Z
0	68000000_f5f5330000000201	9	A	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000202	9	A	:	4	>30:00Z	>40:00Z
1	4769200000_f5f5330000000203	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	99T13:40:00Z	99T13:50:00Z
1	7800000_f5f5330000000204	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	559600000_f5f5330000000205	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	560200000_f5f5330000000206	0Video	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000207	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4761400000_f5f5330000000208	99T11:30:00Z	99T11:40:00Z
0	4842400000_f5f5330000000209	9	?	91	0free	830T10:00:00Z	830T10:10:00Z
0	63000000_f5f533000000020a	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f533000000020b	9	?	:	4	>20:00Z	>30:00Z
0	64200000_f5f533000000020c	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f533000000020d	9	?	:	4	>40:00Z	>50:00Z
0	65400000_f5f533000000020e	9	?	:	4	>50:00Z	<1:00:00Z
0	560400000_f5f533000000020f	9	?	:	4	<5:00:00Z	<5:10:00Z
0	61000000_f5f5330000000210	9	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f5330000000211	9	?	:	4	>20:00Z	>30:00Z
0	62200000_f5f5330000000212	9	?	:	4	>30:00Z	>40:00Z
0	7800000_f5f5330000000213	9	?	:	4	>40:00Z	>50:00Z
0	63400000_f5f5330000000214	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	553200000_f5f5330000000215	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7800000_f5f5330000000216	9	A	:	4	>10:00Z	>20:00Z
0	64400000_f5f5330000000217	9	A	:	4	>20:00Z	>30:00Z
0	65000000_f5f5330000000218	9	A	:	4	>30:00Z	>40:00Z
1	4855600000_f5f5330000000219	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	830T13:40:00Z	830T13:50:00Z
1	66200000_f5f533000000021a	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	546000000_f5f533000000021b	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7600000_f5f533000000021c	0Video	?	:	4	>10:00Z	>20:00Z
0	67200000_f5f533000000021d	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4847800000_f5f533000000021e	830T11:30:00Z	830T11:40:00Z
0	4928800000_f5f533000000021f	9	?	91	0free	91T10:00:00Z	91T10:10:00Z
0	69400000_f5f5330000000220	9	?	:	4	>10:00Z	>20:00Z
0	530000000_f5f5330000000221	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000222	9	?	:	4	>30:00Z	>40:00Z
0	61200000_f5f5330000000223	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f5330000000224	9	?	:	4	>50:00Z	<1:00:00Z
0	546800000_f5f5330000000225	9	?	:	4	<5:00:00Z	<5:10:00Z
0	67400000_f5f5330000000226	9	?	:	4	>10:00Z	>20:00Z
0	68000000_f5f5330000000227	9	?	:	4	>20:00Z	>30:00Z
0	7600000_f5f5330000000228	9	?	:	4	>30:00Z	>40:00Z
0	69200000_f5f5330000000229	9	?	:	4	>40:00Z	>50:00Z
0	7800000_f5f533000000022a	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	539600000_f5f533000000022b	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	540200000_f5f533000000022c	9	A	:	4	>10:00Z	>20:00Z
0	7800000_f5f533000000022d	9	A	:	4	>20:00Z	>30:00Z
0	61400000_f5f533000000022e	9	A	:	4	>30:00Z	>40:00Z
1	4942000000_f5f533000000022f	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	91T13:40:00Z	91T13:50:00Z
1	7600000_f5f5330000000230	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	532400000_f5f5330000000231	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	63000000_f5f5330000000232	0Video	?	:	4	>10:00Z	>20:00Z
0	7600000_f5f5330000000233	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4934200000_f5f5330000000234	91T11:30:00Z	91T11:40:00Z
0	39015200000_f5f5330000000235	9	?	91	0free	62-01T10:00:00Z	62-01T10:10:00Z
0	7800000_f5f5330000000236	9	?	:	4	>10:00Z	>20:00Z
0	66400000_f5f5330000000237	9	?	:	4	>20:00Z	>30:00Z
0	67000000_f5f5330000000238	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f5330000000239	9	?	:	4	>40:00Z	>50:00Z
0	68200000_f5f533000000023a	9	?	:	4	>50:00Z	<1:00:00Z
0	533200000_f5f533000000023b	9	?	:	4	<5:00:00Z	<5:10:00Z
0	7800000_f5f533000000023c	9	?	:	4	>10:00Z	>20:00Z
0	64400000_f5f533000000023d	9	?	:	4	>20:00Z	>30:00Z
0	65000000_f5f533000000023e	9	?	:	4	>30:00Z	>40:00Z
0	7600000_f5f533000000023f	9	?	:	4	>40:00Z	>50:00Z
0	66200000_f5f5330000000240	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	526000000_f5f5330000000241	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	7600000_f5f5330000000242	9	A	:	4	>10:00Z	>20:00Z
0	67200000_f5f5330000000243	9	A	:	4	>20:00Z	>30:00Z
0	7800000_f5f5330000000244	9	A	:	4	>30:00Z	>40:00Z
1	39028400000_f5f5330000000245	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	62-01T13:40:00Z	62-01T13:50:00Z
1	69000000_f5f5330000000246	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	518800000_f5f5330000000247	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	69400000_f5f5330000000248	0Video	?	:	4	>10:00Z	>20:00Z
0	520000000_f5f5330000000249	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	39020600000_f5f533000000024a	62-01T11:30:00Z	62-01T11:40:00Z
0	4101600000_f5f533000000024b	9	?	91	0free	92T10:00:00Z	92T10:10:00Z
0	62200000_f5f533000000024c	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f533000000024d	9	?	:	4	>20:00Z	>30:00Z
0	63400000_f5f533000000024e	9	?	:	4	>30:00Z	>40:00Z
0	64000000_f5f533000000024f	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f5330000000250	9	?	:	4	>50:00Z	<1:00:00Z
0	519600000_f5f5330000000251	9	?	:	4	<5:00:00Z	<5:10:00Z
0	520200000_f5f5330000000252	9	?	:	4	>10:00Z	>20:00Z
0	7800000_f5f5330000000253	9	?	:	4	>20:00Z	>30:00Z
0	61400000_f5f5330000000254	9	?	:	4	>30:00Z	>40:00Z
0	62000000_f5f5330000000255	9	?	:	4	>40:00Z	>50:00Z
0	7600000_f5f5330000000256	0Telephone	?	:	4	>50:00Z	<6:00:00Z
0	512400000_f5f5330000000257	9	0Nurse appointment	92	4	<3:00:00Z	<3:10:00Z
0	63000000_f5f5330000000258	9	A	:	4	>10:00Z	>20:00Z
0	7600000_f5f5330000000259	9	A	:	4	>20:00Z	>30:00Z
0	64200000_f5f533000000025a	9	A	:	4	>30:00Z	>40:00Z
1	4114800000_f5f533000000025b	DSTU3/CodeSystem/GPConnect-OrganisationType-1	0urgent-care	92T13:40:00Z	92T13:50:00Z
1	65400000_f5f533000000025c	DId/ods-organization-code	0B81016	>50:00Z	<4:00:00Z
0	505200000_f5f533000000025d	0In-person	0GP consultation	93	4	<1:00:00Z	<1:10:00Z
0	7800000_f5f533000000025e	0Video	?	:	4	>10:00Z	>20:00Z
0	66400000_f5f533000000025f	0In-person	?	:	0busy-unavailable	>20:00Z	>30:00Z
2	4107000000_f5f5330000000260	92T11:30:00Z	92T11:40:00Z
0	253961600000_f5f5330000000261	9	?	91	0free	63-30T16:00:00Z	63-30T16:10:00Z
0	593700000_f5f5330000000262	9	?	:	4	91T00:55:00Z	91T01:05:00Z
0	34022800000_f5f5330000000263	9	?	:	4	<9:00:00Z	<9:10:00Z
0	272105600000_f5f5330000000264	9	?	:	4	510-26T16:00:00Z	510-26T16:10:00Z
0	537700000_f5f5330000000265	9	?	:	4	97T00:55:00Z	97T01:05:00Z
0	566800000_f5f5330000000266	9	?	:	4	<9:00:00Z	<9:10:00Z
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
