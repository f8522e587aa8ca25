// Requests: made once by the script, so that sending one costs the load generator a copy of sixteen bytes.
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char placeholder[] = "@@@@@@@@@@@@@@@@";

static void find_identifiers(struct request *request)
{
    char *end = request->bytes + request->length;
    char *at = request->bytes;
    while ((at = memmem(at, (size_t)(end - at), placeholder, IDENTIFIER_LENGTH))) {
        if (request->identifier_count == IDENTIFIERS_PER_REQUEST)
            fail("more than %d ids in one request", IDENTIFIERS_PER_REQUEST);
        request->identifier_offsets[request->identifier_count++] = (size_t)(at - request->bytes);
        at += IDENTIFIER_LENGTH;
    }
}

struct request request_from_file(const char *path)
{
    struct request request = {.bytes = malloc(ANSWER_CAPACITY)};
    FILE *file = fopen(path, "rb");
    if (!file || !request.bytes)
        fail("cannot open %s", path);
    request.length = fread(request.bytes, 1, ANSWER_CAPACITY, file);
    if (request.length == 0 || request.length == ANSWER_CAPACITY)
        fail("%s: expected a request of less than %d bytes", path, ANSWER_CAPACITY);
    fclose(file);
    find_identifiers(&request);
    return request;
}

void request_name_appointment(const struct request *request, char *bytes, uint64_t number)
{
    char identifier[IDENTIFIER_LENGTH + 1] = "bench00000000000";
    for (size_t place = IDENTIFIER_LENGTH; number > 0; number /= 10)
        identifier[--place] = (char)('0' + number % 10);
    for (size_t index = 0; index < request->identifier_count; index++)
        memcpy(bytes + request->identifier_offsets[index], identifier, IDENTIFIER_LENGTH);
}
