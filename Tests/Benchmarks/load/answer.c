// Answers: just enough of RFC 9112 to know where one ends. Every server measured sends Content-Length.
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static _Noreturn void fail_with_answer(const struct answer *answer, const char *reason)
{
    fprintf(stderr, "load: %s\n%.*s\n", reason, (int)answer->filled, answer->bytes);
    exit(1);
}

static size_t content_length(const struct answer *answer)
{
    static const char name[] = "Content-Length:";
    const char *end = answer->bytes + answer->head_length;
    const char *line = answer->bytes;
    while ((line = memchr(line, '\n', (size_t)(end - line)))) {
        line++;
        if ((size_t)(end - line) > sizeof name && strncasecmp(line, name, sizeof name - 1) == 0)
            return strtoul(line + sizeof name - 1, NULL, 10);
    }
    fail_with_answer(answer, "expected an answer with Content-Length, found");
}

static void find_end(struct answer *answer)
{
    const char *blank_line = memmem(answer->bytes, answer->filled, "\r\n\r\n", 4);
    if (!blank_line)
        return;
    answer->head_length = (size_t)(blank_line - answer->bytes) + 4;
    answer->total_length = answer->head_length + content_length(answer);
    if (answer->total_length > ANSWER_CAPACITY)
        fail_with_answer(answer, "an answer longer than the load generator can hold");
}

enum arrival answer_read(struct answer *answer, int descriptor)
{
    if (answer->filled == ANSWER_CAPACITY)
        fail_with_answer(answer, "a head longer than the load generator can hold");
    ssize_t got = read(descriptor, answer->bytes + answer->filled, ANSWER_CAPACITY - answer->filled);
    if (got == 0)
        return ARRIVAL_CLOSED;
    if (got < 0)
        return errno == EAGAIN || errno == EINTR ? ARRIVAL_PARTIAL : ARRIVAL_CLOSED;
    answer->filled += (size_t)got;
    if (answer->head_length == 0)
        find_end(answer);
    if (answer->head_length == 0 || answer->filled < answer->total_length)
        return ARRIVAL_PARTIAL;
    if (answer->filled > answer->total_length)
        fail_with_answer(answer, "bytes after the end of an answer");
    return ARRIVAL_WHOLE;
}

int answer_status(const struct answer *answer)
{
    static const char version[] = "HTTP/1.1 ";
    if (answer->filled < sizeof version + 3 || memcmp(answer->bytes, version, sizeof version - 1) != 0)
        fail_with_answer(answer, "expected an answer in HTTP/1.1, found");
    return atoi(answer->bytes + sizeof version - 1);
}

void answer_require_ok(const struct answer *answer)
{
    int status = answer_status(answer);
    if (status != 200 && status != 201)
        fail_with_answer(answer, "expected 200 or 201, found");
}
