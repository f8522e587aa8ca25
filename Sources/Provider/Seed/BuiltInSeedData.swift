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
        ]
    )
}
