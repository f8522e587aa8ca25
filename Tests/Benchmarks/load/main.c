// A load generator for the benchmarks: one thread, keep-alive connections over epoll, each sending its next request as
// soon as its last answer is whole. Any answer but 200 and 201 ends it with that answer printed.
#include "load.h"

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static const char usage[] =
    "usage: load measure PORT REQUEST CONNECTIONS SECONDS WARMUP [LINES [endless]]\n"
    "           answers per second and their times in microseconds; with LINES, a file, each request has the next\n"
    "           line written over its runs of two or more @, and the run ends with the last line, or begins anew\n"
    "       load idle PORT REQUEST CONNECTIONS PID...\n"
    "           resident bytes of the processes per connection held after one answer, and answer times meanwhile\n"
    "       load first PORT REQUEST SECONDS COMMAND...\n"
    "           milliseconds from the start of the command to its first 200, at most SECONDS; ends the command\n"
    "       load port\n"
    "           a free port on 127.0.0.1\n"
    "REQUEST is a file that holds a whole HTTP request.\n";

void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("load: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static void raise_descriptor_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

static double number(const char *text, double least, double most)
{
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != '\0' || !(value >= least && value <= most))
        fail("expected a number from %g to %g, found \"%s\"", least, most, text);
    return value;
}

static uint16_t port_number(const char *text)
{
    return (uint16_t)number(text, 1, 65535);
}

int main(int count, char *arguments[])
{
    signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    const char *command = count > 1 ? arguments[1] : "";
    if (strcmp(command, "measure") == 0 && count >= 7 && count <= 9 &&
        (count < 9 || strcmp(arguments[8], "endless") == 0))
        measure(port_number(arguments[2]), arguments[3], (size_t)number(arguments[4], 1, 100000),
                number(arguments[5], 0.01, 3600), number(arguments[6], 0, 3600),
                count > 7 ? arguments[7] : NULL, count == 9 ? REPETITION_ENDLESS : REPETITION_NONE);
    else if (strcmp(command, "idle") == 0 && count >= 6)
        hold_idle(port_number(arguments[2]), arguments[3], (size_t)number(arguments[4], 1000, 1000000), arguments + 5);
    else if (strcmp(command, "first") == 0 && count >= 6)
        start_to_first_answer(port_number(arguments[2]), arguments[3], number(arguments[4], 0.1, 3600), arguments + 5);
    else if (strcmp(command, "port") == 0 && count == 2)
        print_free_port();
    else {
        fputs(usage, stderr);
        return 2;
    }
    return 0;
}
