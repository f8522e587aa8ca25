// Answers per second and their times, with every connection kept busy.
#include "load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

enum { EVENTS_AT_ONCE = 256, MILLISECONDS_TO_WAIT = 10000 };

struct connection {
    int descriptor;
    uint64_t sent_at;
    char *request;  // a copy of its own, so that only the blanks are written for each request
    struct answer answer;
};

struct run {
    struct request request;
    struct connection *connections;
    int epoll;
    struct lines lines;  // none: the request is sent as it is, without end
    enum repetition repetition;
    uint64_t next_line;
    size_t awaited;
    uint64_t deadline;
    uint64_t counted_from;
    uint64_t last_answer_at;
    struct histogram *times;
};

static void open_connection(struct run *run, struct connection *connection, uint16_t port)
{
    connection->descriptor = connection_open(port);
    if (connection->descriptor < 0)
        fail("cannot connect to port %u: %s", port, strerror(errno));
    fcntl(connection->descriptor, F_SETFL, O_NONBLOCK);
    connection->request = malloc(run->request.length);
    if (!connection->request)
        fail("out of memory");
    memcpy(connection->request, run->request.bytes, run->request.length);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (epoll_ctl(run->epoll, EPOLL_CTL_ADD, connection->descriptor, &event) < 0)
        fail("epoll_ctl: %s", strerror(errno));
}

static void send_next(struct run *run, struct connection *connection, uint64_t time)
{
    if (run->lines.count > 0 && run->next_line == run->lines.count && run->repetition == REPETITION_ENDLESS)
        run->next_line = 0;
    if (time >= run->deadline || (run->lines.count > 0 && run->next_line == run->lines.count))
        return;
    if (run->lines.count > 0)
        request_fill(&run->request, connection->request, &run->lines, run->next_line++);
    connection->answer.filled = connection->answer.head_length = 0;
    connection->sent_at = time;
    connection_send(connection->descriptor, connection->request, run->request.length);
    run->awaited++;
}

static void take_answer(struct run *run, struct connection *connection)
{
    enum arrival arrival = answer_read(&connection->answer, connection->descriptor);
    if (arrival == ARRIVAL_CLOSED)
        fail("the server closed a connection instead of answering");
    if (arrival == ARRIVAL_PARTIAL)
        return;
    answer_require_ok(&connection->answer);
    run->awaited--;
    uint64_t time = now();
    if (connection->sent_at >= run->counted_from) {
        histogram_add(run->times, time - connection->sent_at);
        run->last_answer_at = time;
    }
    send_next(run, connection, time);
}

static void answer_all(struct run *run)
{
    struct epoll_event events[EVENTS_AT_ONCE];
    while (run->awaited > 0) {
        int ready = epoll_wait(run->epoll, events, EVENTS_AT_ONCE, MILLISECONDS_TO_WAIT);
        if (ready == 0)
            fail("no answer within %d s", MILLISECONDS_TO_WAIT / 1000);
        for (int index = 0; index < ready; index++)
            take_answer(run, events[index].data.ptr);
    }
}

/// Seconds of processor time this process has used; near 1 for each second measured, it is the limit itself.
static double processor_seconds(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

static void print_results(const struct run *run, uint64_t started, double processor)
{
    uint64_t count = histogram_count(run->times);
    if (count == 0)
        fail("no request was left to count after the warm-up");
    double seconds = (double)(run->last_answer_at - run->counted_from) / 1e9;
    double whole = (double)(run->last_answer_at - started) / 1e9;
    const struct answer *answer = &run->connections[0].answer;
    printf("rate=%.0f p50=%.1f p99=%.1f count=%llu seconds=%.2f head=%zu content=%zu load=%.2f slowest=%.1f\n",
           (double)count / seconds, histogram_quantile(run->times, 0.5), histogram_quantile(run->times, 0.99),
           (unsigned long long)count, seconds, answer->head_length, answer->total_length - answer->head_length,
           processor / whole, histogram_quantile(run->times, 1));
}

void measure(uint16_t port, const char *request_path, size_t connections, double seconds, double warmup,
             const char *lines_path, enum repetition repetition)
{
    struct run run = {.request = request_from_file(request_path),
                      .connections = calloc(connections, sizeof *run.connections),
                      .epoll = epoll_create1(EPOLL_CLOEXEC),
                      .repetition = repetition,
                      .times = histogram_new()};
    if (!run.connections || run.epoll < 0)
        fail("cannot prepare %zu connections", connections);
    if (lines_path)
        run.lines = lines_from_file(lines_path, &run.request);
    for (size_t index = 0; index < connections; index++)
        open_connection(&run, &run.connections[index], port);
    double processor = processor_seconds();
    uint64_t started = now();
    run.counted_from = started + (uint64_t)(warmup * 1e9);
    run.deadline = run.counted_from + (uint64_t)(seconds * 1e9);
    for (size_t index = 0; index < connections; index++)
        send_next(&run, &run.connections[index], now());
    answer_all(&run);
    print_results(&run, started, processor_seconds() - processor);
}
