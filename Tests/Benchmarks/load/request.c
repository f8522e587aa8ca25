// Requests: made once by the script, so that sending one costs the load generator a copy of a few bytes.
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void find_blanks(struct request *request)
{
    size_t offset = 0;
    while (offset < request->length) {
        size_t end = offset;
        while (end < request->length && request->bytes[end] == '@')
            end++;
        if (end - offset >= 2) {
            if (request->blank_count == BLANKS_PER_REQUEST)
                fail("more than %d runs of @ in one request", BLANKS_PER_REQUEST);
            request->blanks[request->blank_count++] = (struct blank){.offset = offset, .length = end - offset};
        }
        offset = end + 1;
    }
}

struct request request_from_file(const char *path)
{
    struct request request = {.bytes = malloc(REQUEST_CAPACITY)};
    FILE *file = fopen(path, "rb");
    if (!file || !request.bytes)
        fail("cannot open %s", path);
    request.length = fread(request.bytes, 1, REQUEST_CAPACITY, file);
    if (request.length == 0 || request.length == REQUEST_CAPACITY)
        fail("%s: expected a request of less than %d bytes", path, REQUEST_CAPACITY);
    fclose(file);
    find_blanks(&request);
    return request;
}

void request_fill(const struct request *request, char *bytes, const struct lines *lines, uint64_t number)
{
    const char *text = lines->bytes + number * (lines->length + 1);
    for (size_t index = 0; index < request->blank_count; index++) {
        memcpy(bytes + request->blanks[index].offset, text, request->blanks[index].length);
        text += request->blanks[index].length;
    }
}
