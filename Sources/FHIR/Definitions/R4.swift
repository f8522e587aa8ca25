extension DefinitionTable {
    /// FHIR R4 (4.0.1): types, elements in the standard's order, cardinalities, required codes.
    ///
    /// Taken from the published structure definitions; the grammar is described at `DefinitionTable`.
    static let r4 = #"""
        fhir 4.0.1

        # ---- primitive types: name : base, JSON kind, lexical rule (the whole value must match)

        primitive boolean      : Element  boolean  true|false
        primitive integer      : Element  number   -?([0]|([1-9][0-9]*))
        primitive unsignedInt  : integer  number   [0]|([1-9][0-9]*)
        primitive positiveInt  : integer  number   [1-9][0-9]*
        primitive decimal      : Element  number   -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
        primitive string       : Element  string   [ \r\n\t\S]+
        primitive markdown     : string   string   [ \r\n\t\S]+
        primitive code         : string   string   [^\s]+(\s[^\s]+)*
        primitive id           : string   string   [A-Za-z0-9\-\.]{1,64}
        primitive uri          : Element  string   \S*
        primitive url          : uri      string   \S*
        primitive canonical    : uri      string   \S*
        primitive oid          : uri      string   urn:oid:[0-2](\.(0|[1-9][0-9]*))+
        primitive uuid         : uri      string   urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
        primitive base64Binary : Element  string   (\s*([0-9a-zA-Z\+/=]){4}\s*)+
        primitive instant      : Element  string   ([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))
        primitive date         : Element  string   ([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?
        primitive dateTime     : Element  string   ([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?
        primitive time         : Element  string   ([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?
        primitive xhtml        : Element  string   -

        # ---- long code lists, named where they are used as @name; * means any code of the right syntax

        codes all-types = Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail
            |ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition
            |Expression|Extension|HumanName|Identifier|MarketingStatus|Meta|Money|MoneyQuantity|Narrative
            |ParameterDefinition|Period|Population|ProdCharacteristic|ProductShelfLife|Quantity|Range|Ratio|Reference
            |RelatedArtifact|SampledData|Signature|SimpleQuantity|SubstanceAmount|Timing|TriggerDefinition|UsageContext
            |base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt
            |string|time|unsignedInt|uri|url|uuid|xhtml|Account|ActivityDefinition|AdverseEvent|AllergyIntolerance
            |Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BiologicallyDerivedProduct|BodyStructure|Bundle
            |CapabilityStatement|CarePlan|CareTeam|CatalogEntry|ChargeItem|ChargeItemDefinition|Claim|ClaimResponse
            |ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition
            |ConceptMap|Condition|Consent|Contract|Coverage|CoverageEligibilityRequest|CoverageEligibilityResponse
            |DetectedIssue|Device|DeviceDefinition|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport
            |DocumentManifest|DocumentReference|DomainResource|EffectEvidenceSynthesis|Encounter|Endpoint
            |EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|EventDefinition|Evidence|EvidenceVariable
            |ExampleScenario|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse
            |HealthcareService|ImagingStudy|Immunization|ImmunizationEvaluation|ImmunizationRecommendation
            |ImplementationGuide|InsurancePlan|Invoice|Library|Linkage|List|Location|Measure|MeasureReport|Media
            |Medication|MedicationAdministration|MedicationDispense|MedicationKnowledge|MedicationRequest
            |MedicationStatement|MedicinalProduct|MedicinalProductAuthorization|MedicinalProductContraindication
            |MedicinalProductIndication|MedicinalProductIngredient|MedicinalProductInteraction
            |MedicinalProductManufactured|MedicinalProductPackaged|MedicinalProductPharmaceutical
            |MedicinalProductUndesirableEffect|MessageDefinition|MessageHeader|MolecularSequence|NamingSystem
            |NutritionOrder|Observation|ObservationDefinition|OperationDefinition|OperationOutcome|Organization
            |OrganizationAffiliation|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition
            |Practitioner|PractitionerRole|Procedure|Provenance|Questionnaire|QuestionnaireResponse|RelatedPerson
            |RequestGroup|ResearchDefinition|ResearchElementDefinition|ResearchStudy|ResearchSubject|Resource
            |RiskAssessment|RiskEvidenceSynthesis|Schedule|SearchParameter|ServiceRequest|Slot|Specimen
            |SpecimenDefinition|StructureDefinition|StructureMap|Subscription|Substance|SubstanceNucleicAcid
            |SubstancePolymer|SubstanceProtein|SubstanceReferenceInformation|SubstanceSourceMaterial
            |SubstanceSpecification|SupplyDelivery|SupplyRequest|Task|TerminologyCapabilities|TestReport|TestScript
            |ValueSet|VerificationResult|VisionPrescription|Type|Any
        codes currencies = AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN
            |BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD
            |FKP|GBP|GEL|GGP|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|IMP|INR|IQD|IRR|ISK|JEP|JMD|JOD|JPY|KES
            |KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV
            |MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD
            |SHP|SLL|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TVD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UZS|VEF
            |VND|VUV|WST|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWL
        codes languages = *
        codes mimetypes = *
        codes resource-types = Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment
            |AppointmentResponse|AuditEvent|Basic|Binary|BiologicallyDerivedProduct|BodyStructure|Bundle
            |CapabilityStatement|CarePlan|CareTeam|CatalogEntry|ChargeItem|ChargeItemDefinition|Claim|ClaimResponse
            |ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition
            |ConceptMap|Condition|Consent|Contract|Coverage|CoverageEligibilityRequest|CoverageEligibilityResponse
            |DetectedIssue|Device|DeviceDefinition|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport
            |DocumentManifest|DocumentReference|DomainResource|EffectEvidenceSynthesis|Encounter|Endpoint
            |EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|EventDefinition|Evidence|EvidenceVariable
            |ExampleScenario|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse
            |HealthcareService|ImagingStudy|Immunization|ImmunizationEvaluation|ImmunizationRecommendation
            |ImplementationGuide|InsurancePlan|Invoice|Library|Linkage|List|Location|Measure|MeasureReport|Media
            |Medication|MedicationAdministration|MedicationDispense|MedicationKnowledge|MedicationRequest
            |MedicationStatement|MedicinalProduct|MedicinalProductAuthorization|MedicinalProductContraindication
            |MedicinalProductIndication|MedicinalProductIngredient|MedicinalProductInteraction
            |MedicinalProductManufactured|MedicinalProductPackaged|MedicinalProductPharmaceutical
            |MedicinalProductUndesirableEffect|MessageDefinition|MessageHeader|MolecularSequence|NamingSystem
            |NutritionOrder|Observation|ObservationDefinition|OperationDefinition|OperationOutcome|Organization
            |OrganizationAffiliation|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition
            |Practitioner|PractitionerRole|Procedure|Provenance|Questionnaire|QuestionnaireResponse|RelatedPerson
            |RequestGroup|ResearchDefinition|ResearchElementDefinition|ResearchStudy|ResearchSubject|Resource
            |RiskAssessment|RiskEvidenceSynthesis|Schedule|SearchParameter|ServiceRequest|Slot|Specimen
            |SpecimenDefinition|StructureDefinition|StructureMap|Subscription|Substance|SubstanceNucleicAcid
            |SubstancePolymer|SubstanceProtein|SubstanceReferenceInformation|SubstanceSourceMaterial
            |SubstanceSpecification|SupplyDelivery|SupplyRequest|Task|TerminologyCapabilities|TestReport|TestScript
            |ValueSet|VerificationResult|VisionPrescription

        # ---- base types

        Element  abstract
          id                0..1  string  @attr
          extension         0..*  Extension

        BackboneElement : Element  abstract
          modifierExtension  0..*  Extension

        Extension : Element
          url               1..1  uri  @attr
          value[x]          0..1  base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown
                                  |oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation
                                  |Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName
                                  |Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing
                                  |ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition
                                  |RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta

        Resource  abstract
          id                0..1  id
          meta              0..1  Meta
          implicitRules     0..1  uri
          language          0..1  code  = @languages

        DomainResource : Resource  abstract
          text               0..1  Narrative
          contained          0..*  Resource
          extension          0..*  Extension
          modifierExtension  0..*  Extension

        # ---- data types

        Address : Element
          use               0..1  code  = home|work|temp|old|billing
          type              0..1  code  = postal|physical|both
          text              0..1  string
          line              0..*  string
          city              0..1  string
          district          0..1  string
          state             0..1  string
          postalCode        0..1  string
          country           0..1  string
          period            0..1  Period

        Age : Quantity

        Annotation : Element
          author[x]         0..1  Reference(Practitioner|Patient|RelatedPerson|Organization)|string
          time              0..1  dateTime
          text              1..1  markdown

        Attachment : Element
          contentType       0..1  code  = @mimetypes
          language          0..1  code  = @languages
          data              0..1  base64Binary
          url               0..1  url
          size              0..1  unsignedInt
          hash              0..1  base64Binary
          title             0..1  string
          creation          0..1  dateTime

        CodeableConcept : Element
          coding            0..*  Coding
          text              0..1  string

        Coding : Element
          system            0..1  uri
          version           0..1  string
          code              0..1  code
          display           0..1  string
          userSelected      0..1  boolean

        ContactDetail : Element
          name              0..1  string
          telecom           0..*  ContactPoint

        ContactPoint : Element
          system            0..1  code  = phone|fax|email|pager|url|sms|other
          value             0..1  string
          use               0..1  code  = home|work|temp|old|mobile
          rank              0..1  positiveInt
          period            0..1  Period

        Contributor : Element
          type              1..1  code  = author|editor|reviewer|endorser
          name              1..1  string
          contact           0..*  ContactDetail

        Count : Quantity

        DataRequirement : Element
          type              1..1  code  = @all-types
          profile           0..*  canonical(StructureDefinition)
          subject[x]        0..1  CodeableConcept|Reference(Group)
          mustSupport       0..*  string
          codeFilter        0..*  Element {
            path              0..1  string
            searchParam       0..1  string
            valueSet          0..1  canonical(ValueSet)
            code              0..*  Coding
          }
          dateFilter        0..*  Element {
            path              0..1  string
            searchParam       0..1  string
            value[x]          0..1  dateTime|Period|Duration
          }
          limit             0..1  positiveInt
          sort              0..*  Element {
            path              1..1  string
            direction         1..1  code  = ascending|descending
          }

        Distance : Quantity

        Dosage : BackboneElement
          sequence                  0..1  integer
          text                      0..1  string
          additionalInstruction     0..*  CodeableConcept
          patientInstruction        0..1  string
          timing                    0..1  Timing
          asNeeded[x]               0..1  boolean|CodeableConcept
          site                      0..1  CodeableConcept
          route                     0..1  CodeableConcept
          method                    0..1  CodeableConcept
          doseAndRate               0..*  Element {
            type              0..1  CodeableConcept
            dose[x]           0..1  Range|Quantity(SimpleQuantity)
            rate[x]           0..1  Ratio|Range|Quantity(SimpleQuantity)
          }
          maxDosePerPeriod          0..1  Ratio
          maxDosePerAdministration  0..1  Quantity(SimpleQuantity)
          maxDosePerLifetime        0..1  Quantity(SimpleQuantity)

        Duration : Quantity

        Expression : Element
          description       0..1  string
          name              0..1  id
          language          1..1  code  = @mimetypes
          expression        0..1  string
          reference         0..1  uri

        HumanName : Element
          use               0..1  code  = usual|official|temp|nickname|anonymous|old|maiden
          text              0..1  string
          family            0..1  string
          given             0..*  string
          prefix            0..*  string
          suffix            0..*  string
          period            0..1  Period

        Identifier : Element
          use               0..1  code  = usual|official|temp|secondary|old
          type              0..1  CodeableConcept
          system            0..1  uri
          value             0..1  string
          period            0..1  Period
          assigner          0..1  Reference(Organization)

        Meta : Element
          versionId         0..1  id
          lastUpdated       0..1  instant
          source            0..1  uri
          profile           0..*  canonical(StructureDefinition)
          security          0..*  Coding
          tag               0..*  Coding

        Money : Element
          value             0..1  decimal
          currency          0..1  code  = @currencies

        Narrative : Element
          status            1..1  code  = generated|extensions|additional|empty
          div               1..1  xhtml

        ParameterDefinition : Element
          name              0..1  code
          use               1..1  code  = in|out
          min               0..1  integer
          max               0..1  string
          documentation     0..1  string
          type              1..1  code  = @all-types
          profile           0..1  canonical(StructureDefinition)

        Period : Element
          start             0..1  dateTime
          end               0..1  dateTime

        Quantity : Element
          value             0..1  decimal
          comparator        0..1  code  = <|<=|>=|>
          unit              0..1  string
          system            0..1  uri
          code              0..1  code

        Range : Element
          low               0..1  Quantity(SimpleQuantity)
          high              0..1  Quantity(SimpleQuantity)

        Ratio : Element
          numerator         0..1  Quantity
          denominator       0..1  Quantity

        Reference : Element
          reference         0..1  string
          type              0..1  uri
          identifier        0..1  Identifier
          display           0..1  string

        RelatedArtifact : Element
          type              1..1  code  = documentation|justification|citation|predecessor|successor|derived-from
                                          |depends-on|composed-of
          label             0..1  string
          display           0..1  string
          citation          0..1  markdown
          url               0..1  url
          document          0..1  Attachment
          resource          0..1  canonical(Any)

        SampledData : Element
          origin            1..1  Quantity(SimpleQuantity)
          period            1..1  decimal
          factor            0..1  decimal
          lowerLimit        0..1  decimal
          upperLimit        0..1  decimal
          dimensions        1..1  positiveInt
          data              0..1  string

        Signature : Element
          type              1..*  Coding
          when              1..1  instant
          who               1..1  Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)
          onBehalfOf        0..1  Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)
          targetFormat      0..1  code  = @mimetypes
          sigFormat         0..1  code  = @mimetypes
          data              0..1  base64Binary

        SimpleQuantity : Quantity  profile
          comparator        0..0  code

        Timing : BackboneElement
          event             0..*  dateTime
          repeat            0..1  Element {
            bounds[x]         0..1  Duration|Range|Period
            count             0..1  positiveInt
            countMax          0..1  positiveInt
            duration          0..1  decimal
            durationMax       0..1  decimal
            durationUnit      0..1  code  = s|min|h|d|wk|mo|a
            frequency         0..1  positiveInt
            frequencyMax      0..1  positiveInt
            period            0..1  decimal
            periodMax         0..1  decimal
            periodUnit        0..1  code  = s|min|h|d|wk|mo|a
            dayOfWeek         0..*  code  = mon|tue|wed|thu|fri|sat|sun
            timeOfDay         0..*  time
            when              0..*  code  = MORN|MORN.early|MORN.late|NOON|AFT|AFT.early|AFT.late|EVE|EVE.early|EVE.late
                                            |NIGHT|PHS|HS|WAKE|C|CM|CD|CV|AC|ACM|ACD|ACV|PC|PCM|PCD|PCV
            offset            0..1  unsignedInt
          }
          code              0..1  CodeableConcept

        TriggerDefinition : Element
          type              1..1  code  = named-event|periodic|data-changed|data-added|data-modified|data-removed
                                          |data-accessed|data-access-ended
          name              0..1  string
          timing[x]         0..1  Timing|Reference(Schedule)|date|dateTime
          data              0..*  DataRequirement
          condition         0..1  Expression

        UsageContext : Element
          code              1..1  Coding
          value[x]          1..1  CodeableConcept|Quantity|Range|Reference(PlanDefinition|ResearchStudy|InsurancePlan
                                  |HealthcareService|Group|Location|Organization)

        # ---- resources

        Appointment : DomainResource
          identifier             0..*  Identifier
          status                 1..1  code  = proposed|pending|booked|arrived|fulfilled|cancelled|noshow
                                               |entered-in-error|checked-in|waitlist
          cancelationReason      0..1  CodeableConcept
          serviceCategory        0..*  CodeableConcept
          serviceType            0..*  CodeableConcept
          specialty              0..*  CodeableConcept
          appointmentType        0..1  CodeableConcept
          reasonCode             0..*  CodeableConcept
          reasonReference        0..*  Reference(Condition|Procedure|Observation|ImmunizationRecommendation)
          priority               0..1  unsignedInt
          description            0..1  string
          supportingInformation  0..*  Reference(Any)
          start                  0..1  instant
          end                    0..1  instant
          minutesDuration        0..1  positiveInt
          slot                   0..*  Reference(Slot)
          created                0..1  dateTime
          comment                0..1  string
          patientInstruction     0..1  string
          basedOn                0..*  Reference(ServiceRequest)
          participant            1..*  BackboneElement {
            type              0..*  CodeableConcept
            actor             0..1  Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device
                                    |HealthcareService|Location)
            required          0..1  code  = required|optional|information-only
            status            1..1  code  = accepted|declined|tentative|needs-action
            period            0..1  Period
          }
          requestedPeriod        0..*  Period

        Slot : DomainResource
          identifier        0..*  Identifier
          serviceCategory   0..*  CodeableConcept
          serviceType       0..*  CodeableConcept
          specialty         0..*  CodeableConcept
          appointmentType   0..1  CodeableConcept
          schedule          1..1  Reference(Schedule)
          status            1..1  code  = busy|free|busy-unavailable|busy-tentative|entered-in-error
          start             1..1  instant
          end               1..1  instant
          overbooked        0..1  boolean
          comment           0..1  string

        Schedule : DomainResource
          identifier        0..*  Identifier
          active            0..1  boolean
          serviceCategory   0..*  CodeableConcept
          serviceType       0..*  CodeableConcept
          specialty         0..*  CodeableConcept
          actor             1..*  Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService
                                  |Location)
          planningHorizon   0..1  Period
          comment           0..1  string

        Patient : DomainResource
          identifier            0..*  Identifier
          active                0..1  boolean
          name                  0..*  HumanName
          telecom               0..*  ContactPoint
          gender                0..1  code  = male|female|other|unknown
          birthDate             0..1  date
          deceased[x]           0..1  boolean|dateTime
          address               0..*  Address
          maritalStatus         0..1  CodeableConcept
          multipleBirth[x]      0..1  boolean|integer
          photo                 0..*  Attachment
          contact               0..*  BackboneElement {
            relationship      0..*  CodeableConcept
            name              0..1  HumanName
            telecom           0..*  ContactPoint
            address           0..1  Address
            gender            0..1  code  = male|female|other|unknown
            organization      0..1  Reference(Organization)
            period            0..1  Period
          }
          communication         0..*  BackboneElement {
            language          1..1  CodeableConcept
            preferred         0..1  boolean
          }
          generalPractitioner   0..*  Reference(Organization|Practitioner|PractitionerRole)
          managingOrganization  0..1  Reference(Organization)
          link                  0..*  BackboneElement {
            other             1..1  Reference(Patient|RelatedPerson)
            type              1..1  code  = replaced-by|replaces|refer|seealso
          }

        Practitioner : DomainResource
          identifier        0..*  Identifier
          active            0..1  boolean
          name              0..*  HumanName
          telecom           0..*  ContactPoint
          address           0..*  Address
          gender            0..1  code  = male|female|other|unknown
          birthDate         0..1  date
          photo             0..*  Attachment
          qualification     0..*  BackboneElement {
            identifier        0..*  Identifier
            code              1..1  CodeableConcept
            period            0..1  Period
            issuer            0..1  Reference(Organization)
          }
          communication     0..*  CodeableConcept

        PractitionerRole : DomainResource
          identifier              0..*  Identifier
          active                  0..1  boolean
          period                  0..1  Period
          practitioner            0..1  Reference(Practitioner)
          organization            0..1  Reference(Organization)
          code                    0..*  CodeableConcept
          specialty               0..*  CodeableConcept
          location                0..*  Reference(Location)
          healthcareService       0..*  Reference(HealthcareService)
          telecom                 0..*  ContactPoint
          availableTime           0..*  BackboneElement {
            daysOfWeek          0..*  code  = mon|tue|wed|thu|fri|sat|sun
            allDay              0..1  boolean
            availableStartTime  0..1  time
            availableEndTime    0..1  time
          }
          notAvailable            0..*  BackboneElement {
            description       1..1  string
            during            0..1  Period
          }
          availabilityExceptions  0..1  string
          endpoint                0..*  Reference(Endpoint)

        Organization : DomainResource
          identifier        0..*  Identifier
          active            0..1  boolean
          type              0..*  CodeableConcept
          name              0..1  string
          alias             0..*  string
          telecom           0..*  ContactPoint
          address           0..*  Address
          partOf            0..1  Reference(Organization)
          contact           0..*  BackboneElement {
            purpose           0..1  CodeableConcept
            name              0..1  HumanName
            telecom           0..*  ContactPoint
            address           0..1  Address
          }
          endpoint          0..*  Reference(Endpoint)

        Location : DomainResource
          identifier              0..*  Identifier
          status                  0..1  code  = active|suspended|inactive
          operationalStatus       0..1  Coding
          name                    0..1  string
          alias                   0..*  string
          description             0..1  string
          mode                    0..1  code  = instance|kind
          type                    0..*  CodeableConcept
          telecom                 0..*  ContactPoint
          address                 0..1  Address
          physicalType            0..1  CodeableConcept
          position                0..1  BackboneElement {
            longitude         1..1  decimal
            latitude          1..1  decimal
            altitude          0..1  decimal
          }
          managingOrganization    0..1  Reference(Organization)
          partOf                  0..1  Reference(Location)
          hoursOfOperation        0..*  BackboneElement {
            daysOfWeek        0..*  code  = mon|tue|wed|thu|fri|sat|sun
            allDay            0..1  boolean
            openingTime       0..1  time
            closingTime       0..1  time
          }
          availabilityExceptions  0..1  string
          endpoint                0..*  Reference(Endpoint)

        HealthcareService : DomainResource
          identifier              0..*  Identifier
          active                  0..1  boolean
          providedBy              0..1  Reference(Organization)
          category                0..*  CodeableConcept
          type                    0..*  CodeableConcept
          specialty               0..*  CodeableConcept
          location                0..*  Reference(Location)
          name                    0..1  string
          comment                 0..1  string
          extraDetails            0..1  markdown
          photo                   0..1  Attachment
          telecom                 0..*  ContactPoint
          coverageArea            0..*  Reference(Location)
          serviceProvisionCode    0..*  CodeableConcept
          eligibility             0..*  BackboneElement {
            code              0..1  CodeableConcept
            comment           0..1  markdown
          }
          program                 0..*  CodeableConcept
          characteristic          0..*  CodeableConcept
          communication           0..*  CodeableConcept
          referralMethod          0..*  CodeableConcept
          appointmentRequired     0..1  boolean
          availableTime           0..*  BackboneElement {
            daysOfWeek          0..*  code  = mon|tue|wed|thu|fri|sat|sun
            allDay              0..1  boolean
            availableStartTime  0..1  time
            availableEndTime    0..1  time
          }
          notAvailable            0..*  BackboneElement {
            description       1..1  string
            during            0..1  Period
          }
          availabilityExceptions  0..1  string
          endpoint                0..*  Reference(Endpoint)

        DocumentReference : DomainResource
          masterIdentifier  0..1  Identifier
          identifier        0..*  Identifier
          status            1..1  code  = current|superseded|entered-in-error
          docStatus         0..1  code  = preliminary|final|amended|entered-in-error
          type              0..1  CodeableConcept
          category          0..*  CodeableConcept
          subject           0..1  Reference(Patient|Practitioner|Group|Device)
          date              0..1  instant
          author            0..*  Reference(Practitioner|PractitionerRole|Organization|Device|Patient|RelatedPerson)
          authenticator     0..1  Reference(Practitioner|PractitionerRole|Organization)
          custodian         0..1  Reference(Organization)
          relatesTo         0..*  BackboneElement {
            code              1..1  code  = replaces|transforms|signs|appends
            target            1..1  Reference(DocumentReference)
          }
          description       0..1  string
          securityLabel     0..*  CodeableConcept
          content           1..*  BackboneElement {
            attachment        1..1  Attachment
            format            0..1  Coding
          }
          context           0..1  BackboneElement {
            encounter          0..*  Reference(Encounter|EpisodeOfCare)
            event              0..*  CodeableConcept
            period             0..1  Period
            facilityType       0..1  CodeableConcept
            practiceSetting    0..1  CodeableConcept
            sourcePatientInfo  0..1  Reference(Patient)
            related            0..*  Reference(Any)
          }

        RelatedPerson : DomainResource
          identifier        0..*  Identifier
          active            0..1  boolean
          patient           1..1  Reference(Patient)
          relationship      0..*  CodeableConcept
          name              0..*  HumanName
          telecom           0..*  ContactPoint
          gender            0..1  code  = male|female|other|unknown
          birthDate         0..1  date
          address           0..*  Address
          photo             0..*  Attachment
          period            0..1  Period
          communication     0..*  BackboneElement {
            language          1..1  CodeableConcept
            preferred         0..1  boolean
          }

        Device : DomainResource
          identifier          0..*  Identifier
          definition          0..1  Reference(DeviceDefinition)
          udiCarrier          0..*  BackboneElement {
            deviceIdentifier  0..1  string
            issuer            0..1  uri
            jurisdiction      0..1  uri
            carrierAIDC       0..1  base64Binary
            carrierHRF        0..1  string
            entryType         0..1  code  = barcode|rfid|manual|card|self-reported|unknown
          }
          status              0..1  code  = active|inactive|entered-in-error|unknown
          statusReason        0..*  CodeableConcept
          distinctIdentifier  0..1  string
          manufacturer        0..1  string
          manufactureDate     0..1  dateTime
          expirationDate      0..1  dateTime
          lotNumber           0..1  string
          serialNumber        0..1  string
          deviceName          0..*  BackboneElement {
            name              1..1  string
            type              1..1  code  = udi-label-name|user-friendly-name|patient-reported-name|manufacturer-name
                                            |model-name|other
          }
          modelNumber         0..1  string
          partNumber          0..1  string
          type                0..1  CodeableConcept
          specialization      0..*  BackboneElement {
            systemType        1..1  CodeableConcept
            version           0..1  string
          }
          version             0..*  BackboneElement {
            type              0..1  CodeableConcept
            component         0..1  Identifier
            value             1..1  string
          }
          property            0..*  BackboneElement {
            type              1..1  CodeableConcept
            valueQuantity     0..*  Quantity
            valueCode         0..*  CodeableConcept
          }
          patient             0..1  Reference(Patient)
          owner               0..1  Reference(Organization)
          contact             0..*  ContactPoint
          location            0..1  Reference(Location)
          url                 0..1  uri
          note                0..*  Annotation
          safety              0..*  CodeableConcept
          parent              0..1  Reference(Device)

        ServiceRequest : DomainResource
          identifier             0..*  Identifier
          instantiatesCanonical  0..*  canonical(ActivityDefinition|PlanDefinition)
          instantiatesUri        0..*  uri
          basedOn                0..*  Reference(CarePlan|ServiceRequest|MedicationRequest)
          replaces               0..*  Reference(ServiceRequest)
          requisition            0..1  Identifier
          status                 1..1  code  = draft|active|on-hold|revoked|completed|entered-in-error|unknown
          intent                 1..1  code  = proposal|plan|directive|order|original-order|reflex-order|filler-order
                                               |instance-order|option
          category               0..*  CodeableConcept
          priority               0..1  code  = routine|urgent|asap|stat
          doNotPerform           0..1  boolean
          code                   0..1  CodeableConcept
          orderDetail            0..*  CodeableConcept
          quantity[x]            0..1  Quantity|Ratio|Range
          subject                1..1  Reference(Patient|Group|Location|Device)
          encounter              0..1  Reference(Encounter)
          occurrence[x]          0..1  dateTime|Period|Timing
          asNeeded[x]            0..1  boolean|CodeableConcept
          authoredOn             0..1  dateTime
          requester              0..1  Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)
          performerType          0..1  CodeableConcept
          performer              0..*  Reference(Practitioner|PractitionerRole|Organization|CareTeam|HealthcareService
                                       |Patient|Device|RelatedPerson)
          locationCode           0..*  CodeableConcept
          locationReference      0..*  Reference(Location)
          reasonCode             0..*  CodeableConcept
          reasonReference        0..*  Reference(Condition|Observation|DiagnosticReport|DocumentReference)
          insurance              0..*  Reference(Coverage|ClaimResponse)
          supportingInfo         0..*  Reference(Any)
          specimen               0..*  Reference(Specimen)
          bodySite               0..*  CodeableConcept
          note                   0..*  Annotation
          patientInstruction     0..1  string
          relevantHistory        0..*  Reference(Provenance)

        Condition : DomainResource
          identifier          0..*  Identifier
          clinicalStatus      0..1  CodeableConcept  = http://terminology.hl7.org/CodeSystem/condition-clinical#active
                                    |recurrence|relapse|inactive|remission|resolved
          verificationStatus  0..1  CodeableConcept  = http://terminology.hl7.org/CodeSystem/condition-ver-status#unconfirmed
                                    |provisional|differential|confirmed|refuted|entered-in-error
          category            0..*  CodeableConcept
          severity            0..1  CodeableConcept
          code                0..1  CodeableConcept
          bodySite            0..*  CodeableConcept
          subject             1..1  Reference(Patient|Group)
          encounter           0..1  Reference(Encounter)
          onset[x]            0..1  dateTime|Age|Period|Range|string
          abatement[x]        0..1  dateTime|Age|Period|Range|string
          recordedDate        0..1  dateTime
          recorder            0..1  Reference(Practitioner|PractitionerRole|Patient|RelatedPerson)
          asserter            0..1  Reference(Practitioner|PractitionerRole|Patient|RelatedPerson)
          stage               0..*  BackboneElement {
            summary           0..1  CodeableConcept
            assessment        0..*  Reference(ClinicalImpression|DiagnosticReport|Observation)
            type              0..1  CodeableConcept
          }
          evidence            0..*  BackboneElement {
            code              0..*  CodeableConcept
            detail            0..*  Reference(Any)
          }
          note                0..*  Annotation

        Procedure : DomainResource
          identifier             0..*  Identifier
          instantiatesCanonical  0..*  canonical(PlanDefinition|ActivityDefinition|Measure|OperationDefinition|Questionnaire)
          instantiatesUri        0..*  uri
          basedOn                0..*  Reference(CarePlan|ServiceRequest)
          partOf                 0..*  Reference(Procedure|Observation|MedicationAdministration)
          status                 1..1  code  = preparation|in-progress|not-done|on-hold|stopped|completed
                                               |entered-in-error|unknown
          statusReason           0..1  CodeableConcept
          category               0..1  CodeableConcept
          code                   0..1  CodeableConcept
          subject                1..1  Reference(Patient|Group)
          encounter              0..1  Reference(Encounter)
          performed[x]           0..1  dateTime|Period|string|Age|Range
          recorder               0..1  Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)
          asserter               0..1  Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)
          performer              0..*  BackboneElement {
            function          0..1  CodeableConcept
            actor             1..1  Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)
            onBehalfOf        0..1  Reference(Organization)
          }
          location               0..1  Reference(Location)
          reasonCode             0..*  CodeableConcept
          reasonReference        0..*  Reference(Condition|Observation|Procedure|DiagnosticReport|DocumentReference)
          bodySite               0..*  CodeableConcept
          outcome                0..1  CodeableConcept
          report                 0..*  Reference(DiagnosticReport|DocumentReference|Composition)
          complication           0..*  CodeableConcept
          complicationDetail     0..*  Reference(Condition)
          followUp               0..*  CodeableConcept
          note                   0..*  Annotation
          focalDevice            0..*  BackboneElement {
            action            0..1  CodeableConcept
            manipulated       1..1  Reference(Device)
          }
          usedReference          0..*  Reference(Device|Medication|Substance)
          usedCode               0..*  CodeableConcept

        OperationOutcome : DomainResource
          issue             1..*  BackboneElement {
            severity          1..1  code  = fatal|error|warning|information
            code              1..1  code  = invalid|structure|required|value|invariant|security|login|unknown|expired
                                            |forbidden|suppressed|processing|not-supported|duplicate|multiple-matches
                                            |not-found|deleted|too-long|code-invalid|extension|too-costly|business-rule
                                            |conflict|transient|lock-error|no-store|exception|timeout|incomplete
                                            |throttled|informational
            details           0..1  CodeableConcept
            diagnostics       0..1  string
            location          0..*  string
            expression        0..*  string
          }

        Bundle : Resource
          identifier        0..1  Identifier
          type              1..1  code  = document|message|transaction|transaction-response|batch|batch-response|history
                                          |searchset|collection
          timestamp         0..1  instant
          total             0..1  unsignedInt
          link              0..*  BackboneElement {
            relation          1..1  string
            url               1..1  uri
          }
          entry             0..*  BackboneElement {
            link              0..*  #Bundle.link
            fullUrl           0..1  uri
            resource          0..1  Resource
            search            0..1  BackboneElement {
              mode              0..1  code  = match|include|outcome
              score             0..1  decimal
            }
            request           0..1  BackboneElement {
              method            1..1  code  = GET|HEAD|POST|PUT|DELETE|PATCH
              url               1..1  uri
              ifNoneMatch       0..1  string
              ifModifiedSince   0..1  instant
              ifMatch           0..1  string
              ifNoneExist       0..1  string
            }
            response          0..1  BackboneElement {
              status            1..1  string
              location          0..1  uri
              etag              0..1  string
              lastModified      0..1  instant
              outcome           0..1  Resource
            }
          }
          signature         0..1  Signature

        CapabilityStatement : DomainResource
          url                  0..1  uri
          version              0..1  string
          name                 0..1  string
          title                0..1  string
          status               1..1  code  = draft|active|retired|unknown
          experimental         0..1  boolean
          date                 1..1  dateTime
          publisher            0..1  string
          contact              0..*  ContactDetail
          description          0..1  markdown
          useContext           0..*  UsageContext
          jurisdiction         0..*  CodeableConcept
          purpose              0..1  markdown
          copyright            0..1  markdown
          kind                 1..1  code  = instance|capability|requirements
          instantiates         0..*  canonical(CapabilityStatement)
          imports              0..*  canonical(CapabilityStatement)
          software             0..1  BackboneElement {
            name              1..1  string
            version           0..1  string
            releaseDate       0..1  dateTime
          }
          implementation       0..1  BackboneElement {
            description       1..1  string
            url               0..1  url
            custodian         0..1  Reference(Organization)
          }
          fhirVersion          1..1  code  = 0.01|0.05|0.06|0.11|0.0.80|0.0.81|0.0.82|0.4.0|0.5.0|1.0.0|1.0.1|1.0.2
                                             |1.1.0|1.4.0|1.6.0|1.8.0|3.0.0|3.0.1|3.3.0|3.5.0|4.0.0|4.0.1
          format               1..*  code  = @mimetypes
          patchFormat          0..*  code  = @mimetypes
          implementationGuide  0..*  canonical(ImplementationGuide)
          rest                 0..*  BackboneElement {
            mode              1..1  code  = client|server
            documentation     0..1  markdown
            security          0..1  BackboneElement {
              cors              0..1  boolean
              service           0..*  CodeableConcept
              description       0..1  markdown
            }
            resource          0..*  BackboneElement {
              type               1..1  code  = @resource-types
              profile            0..1  canonical(StructureDefinition)
              supportedProfile   0..*  canonical(StructureDefinition)
              documentation      0..1  markdown
              interaction        0..*  BackboneElement {
                code              1..1  code  = read|vread|update|patch|delete|history-instance|history-type|create|search-type
                documentation     0..1  markdown
              }
              versioning         0..1  code  = no-version|versioned|versioned-update
              readHistory        0..1  boolean
              updateCreate       0..1  boolean
              conditionalCreate  0..1  boolean
              conditionalRead    0..1  code  = not-supported|modified-since|not-match|full-support
              conditionalUpdate  0..1  boolean
              conditionalDelete  0..1  code  = not-supported|single|multiple
              referencePolicy    0..*  code  = literal|logical|resolves|enforced|local
              searchInclude      0..*  string
              searchRevInclude   0..*  string
              searchParam        0..*  BackboneElement {
                name              1..1  string
                definition        0..1  canonical(SearchParameter)
                type              1..1  code  = number|date|string|token|reference|composite|quantity|uri|special
                documentation     0..1  markdown
              }
              operation          0..*  BackboneElement {
                name              1..1  string
                definition        1..1  canonical(OperationDefinition)
                documentation     0..1  markdown
              }
            }
            interaction       0..*  BackboneElement {
              code              1..1  code  = transaction|batch|search-system|history-system
              documentation     0..1  markdown
            }
            searchParam       0..*  #CapabilityStatement.rest.resource.searchParam
            operation         0..*  #CapabilityStatement.rest.resource.operation
            compartment       0..*  canonical(CompartmentDefinition)
          }
          messaging            0..*  BackboneElement {
            endpoint          0..*  BackboneElement {
              protocol          1..1  Coding
              address           1..1  url
            }
            reliableCache     0..1  unsignedInt
            documentation     0..1  markdown
            supportedMessage  0..*  BackboneElement {
              mode              1..1  code  = sender|receiver
              definition        1..1  canonical(MessageDefinition)
            }
          }
          document             0..*  BackboneElement {
            mode              1..1  code  = producer|consumer
            documentation     0..1  markdown
            profile           1..1  canonical(StructureDefinition)
          }

        Parameters : Resource
          parameter         0..*  BackboneElement {
            name              1..1  string
            value[x]          0..1  base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer
                                    |markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age
                                    |Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration
                                    |HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData
                                    |Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression
                                    |ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
            resource          0..1  Resource
            part              0..*  #Parameters.parameter
          }

        MessageHeader : DomainResource
          event[x]     1..1  Coding|uri
          destination  0..*  BackboneElement {
            name         0..1  string
            target       0..1  Reference(Device)
            endpoint     1..1  url
            receiver     0..1  Reference(Practitioner|PractitionerRole|Organization)
          }
          sender       0..1  Reference(Practitioner|PractitionerRole|Organization)
          enterer      0..1  Reference(Practitioner|PractitionerRole)
          author       0..1  Reference(Practitioner|PractitionerRole)
          source       1..1  BackboneElement {
            name         0..1  string
            software     0..1  string
            version      0..1  string
            contact      0..1  ContactPoint
            endpoint     1..1  url
          }
          responsible  0..1  Reference(Practitioner|PractitionerRole|Organization)
          reason       0..1  CodeableConcept
          response     0..1  BackboneElement {
            identifier   1..1  id
            code         1..1  code  = ok|transient-error|fatal-error
            details      0..1  Reference(OperationOutcome)
          }
          focus        0..*  Reference(Any)
          definition   0..1  canonical(MessageDefinition)

        MessageDefinition : DomainResource
          url               0..1  uri
          identifier        0..*  Identifier
          version           0..1  string
          name              0..1  string
          title             0..1  string
          replaces          0..*  canonical(MessageDefinition)
          status            1..1  code  = draft|active|retired|unknown
          experimental      0..1  boolean
          date              1..1  dateTime
          publisher         0..1  string
          contact           0..*  ContactDetail
          description       0..1  markdown
          useContext        0..*  UsageContext
          jurisdiction      0..*  CodeableConcept
          purpose           0..1  markdown
          copyright         0..1  markdown
          base              0..1  canonical(MessageDefinition)
          parent            0..*  canonical(ActivityDefinition|PlanDefinition)
          event[x]          1..1  Coding|uri
          category          0..1  code  = consequence|currency|notification
          focus             0..*  BackboneElement {
            code              1..1  code  = @resource-types
            profile           0..1  canonical(StructureDefinition)
            min               1..1  unsignedInt
            max               0..1  string
          }
          responseRequired  0..1  code  = always|on-error|never|on-success
          allowedResponse   0..*  BackboneElement {
            message           1..1  canonical(MessageDefinition)
            situation         0..1  markdown
          }
          graph             0..*  canonical(GraphDefinition)
        """#
}
