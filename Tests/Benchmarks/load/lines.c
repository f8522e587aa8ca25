// Lines: what is another in each request, made by the script too.
#include "load.h"

#include <stdio.h>
#include <stdlib.h>

static char *whole_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        fail("cannot open %s", path);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (!bytes || fread(bytes, 1, *length, file) != *length)
        fail("cannot read %s", path);
    fclose(file);
    return bytes;
}

struct lines lines_from_file(const char *path, const struct request *request)
{
    size_t length = 0, filled = 0;
    const char *bytes = whole_file(path, &length);
    for (size_t index = 0; index < request->blank_count; index++)
        filled += request->blanks[index].length;
    struct lines lines = {.bytes = bytes, .length = filled, .count = length / (filled + 1)};
    if (filled == 0 || lines.count == 0 || length % (filled + 1) != 0)
        fail("%s: expected lines of %zu characters, as many as the request has @", path, filled);
    for (uint64_t number = 1; number <= lines.count; number++)
        if (bytes[number * (filled + 1) - 1] != '\n')
            fail("%s:%llu: expected %zu characters", path, (unsigned long long)number, filled);
    return lines;
}
