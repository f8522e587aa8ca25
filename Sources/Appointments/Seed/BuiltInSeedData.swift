extension SeedSource {
    /// What lies in `seed-data`, so that the executable needs no files; a test compares the two and writes this file.
    package static let builtIn = SeedSource(
        name: "built-in seed data",
        files: [
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
