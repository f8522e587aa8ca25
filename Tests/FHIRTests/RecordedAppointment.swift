/// What a consumer sent to cancel an appointment (SystmOne, 18 January 2019).
let recordedAppointment = #"""
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
      "status": "cancelled",
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
          "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1",
          "valueString": "No longer required"
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
    """#
