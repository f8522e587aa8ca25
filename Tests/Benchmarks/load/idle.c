// What idle connections cost: resident memory for each, and the answer times of others while they are held.
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    // Opened before memory is first read: what a server allocates once is not the price of a connection.
    CONNECTIONS_BEFOREHAND = 100,
    EXCHANGES_MEANWHILE = 2000,
    MICROSECONDS_TO_SETTLE = 300000,
};

static long resident_bytes_of(const char *process)
{
    char path[64], line[256];
    long kilobytes = -1;
    snprintf(path, sizeof path, "/proc/%s/status", process);
    FILE *file = fopen(path, "r");
    while (file && kilobytes < 0 && fgets(line, sizeof line, file))
        sscanf(line, "VmRSS: %ld kB", &kilobytes);
    if (kilobytes < 0)
        fail("cannot read VmRSS of process %s", process);
    fclose(file);
    return kilobytes * 1024;
}

static long resident_bytes(char *const processes[])
{
    usleep(MICROSECONDS_TO_SETTLE);
    long sum = 0;
    for (; *processes; processes++)
        sum += resident_bytes_of(*processes);
    return sum;
}

/// One answer on each, so that every connection is accepted and has had whatever a server gives it for a request.
static void exchange_on(int descriptor, const struct request *request)
{
    static struct answer answer;
    if (!connection_exchange(descriptor, request, &answer))
        fail("the server closed a connection instead of answering");
    answer_require_ok(&answer);
}

static void open_connections(int *descriptors, size_t from, size_t to, uint16_t port, const struct request *request)
{
    for (size_t index = from; index < to; index++) {
        descriptors[index] = connection_open(port);
        if (descriptors[index] < 0)
            fail("cannot open connection %zu: %s", index + 1, strerror(errno));
        exchange_on(descriptors[index], request);
    }
}

void hold_idle(uint16_t port, const char *request_path, size_t connections, char *const processes[])
{
    struct request request = request_from_file(request_path);
    int *descriptors = calloc(connections, sizeof *descriptors);
    if (!descriptors)
        fail("out of memory");
    open_connections(descriptors, 0, CONNECTIONS_BEFOREHAND, port, &request);
    long before = resident_bytes(processes);
    open_connections(descriptors, CONNECTIONS_BEFOREHAND, connections, port, &request);
    long after = resident_bytes(processes);
    // On the held ones in turn: one connection more could pass the limit of a server that takes exactly so many.
    struct histogram *times = histogram_new();
    for (size_t index = 0; index < EXCHANGES_MEANWHILE; index++) {
        uint64_t sent_at = now();
        exchange_on(descriptors[index * 7919 % connections], &request);
        histogram_add(times, now() - sent_at);
    }
    printf("bytes=%.0f p50=%.1f p99=%.1f worst=%.1f\n",
           (double)(after - before) / (double)(connections - CONNECTIONS_BEFOREHAND), histogram_quantile(times, 0.5),
           histogram_quantile(times, 0.99), histogram_quantile(times, 1));
}
