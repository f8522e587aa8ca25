"""How schemathesis writes the media types that it does not know, and XML that is given as it is."""

import schemathesis

schemathesis.serializer.alias("application/json+fhir", "application/json")


@schemathesis.serializer(
    "application/fhir+xml",
    "application/xml",
    "text/xml",
    "application/xml+fhir",
    "application/fhir+ndjson",
    "application/ndjson",
    "application/x-ndjson",
)
def as_it_is(context, value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
