// What the files of the load generator share.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum {
    // Bytes of one answer, head and content; the longest that are measured, a day's free slots, have some 50 KB.
    ANSWER_CAPACITY = 128 * 1024,
    REQUEST_CAPACITY = 16 * 1024,
    BLANKS_PER_REQUEST = 8,
};

/// A run of two or more `@` in a request, where each request says something else.
struct blank {
    size_t offset;
    size_t length;
};

/// A whole HTTP request from a file.
struct request {
    char *bytes;
    size_t length;
    size_t blank_count;
    struct blank blanks[BLANKS_PER_REQUEST];
};

struct request request_from_file(const char *path);

/// What stands in the blanks of each request: a line for each, all of one length.
struct lines {
    const char *bytes;
    size_t length;  // of one, without its end
    uint64_t count;
};

/// The lines of a file, each as long as the blanks of the request together.
struct lines lines_from_file(const char *path, const struct request *request);
/// Writes a line over the blanks, in their order.
void request_fill(const struct request *request, char *bytes, const struct lines *lines, uint64_t number);

/// An answer as far as it has arrived.
struct answer {
    size_t filled;
    size_t head_length;   // 0 until the head is whole
    size_t total_length;  // head and content
    char bytes[ANSWER_CAPACITY];
};

enum arrival { ARRIVAL_PARTIAL, ARRIVAL_WHOLE, ARRIVAL_CLOSED };

/// Reads once from the socket.
enum arrival answer_read(struct answer *answer, int descriptor);
int answer_status(const struct answer *answer);
/// Ends the program with the answer printed unless its status is 200 or 201.
void answer_require_ok(const struct answer *answer);

/// Connects to the port on 127.0.0.1; -1 with errno if that is refused.
int connection_open(uint16_t port);
void connection_send(int descriptor, const char *bytes, size_t length);
/// Sends the request and waits for the whole answer; false if the server closed instead.
bool connection_exchange(int descriptor, const struct request *request, struct answer *answer);

/// What `measure` does when every line was used.
enum repetition { REPETITION_NONE, REPETITION_ENDLESS };

/// Counts of durations in buckets less than 1 % wide.
struct histogram;
struct histogram *histogram_new(void);
void histogram_add(struct histogram *histogram, uint64_t nanoseconds);
uint64_t histogram_count(const struct histogram *histogram);
/// The duration in microseconds that the given share (0 to 1) of all does not exceed.
double histogram_quantile(const struct histogram *histogram, double share);

/// Nanoseconds of the monotonic clock.
uint64_t now(void);
_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

// The commands, one file each; each prints one line of key=value pairs.
void measure(uint16_t port, const char *request_path, size_t connections, double seconds, double warmup,
             const char *lines_path, enum repetition repetition);
void hold_idle(uint16_t port, const char *request_path, size_t connections, char *const processes[]);
void start_to_first_answer(uint16_t port, const char *request_path, double limit, char *const command[]);
void print_free_port(void);
