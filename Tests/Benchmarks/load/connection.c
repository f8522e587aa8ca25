// Connections over the loopback device, blocking until `measure` says otherwise.
#include "load.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { SECONDS_TO_WAIT = 10 };

int connection_open(uint16_t port)
{
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        fail("cannot open a socket: %s", strerror(errno));
    int on = 1;
    struct timeval patience = {.tv_sec = SECONDS_TO_WAIT};
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (connect(descriptor, (struct sockaddr *)&address, sizeof address) == 0)
        return descriptor;
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
}

void connection_send(int descriptor, const char *bytes, size_t length)
{
    // The last answer is whole, so the send buffer is empty and takes a request of a few kilobytes at once.
    ssize_t sent = write(descriptor, bytes, length);
    if (sent < 0)
        fail("cannot send: %s", strerror(errno));
    if ((size_t)sent != length)
        fail("sent %zd of %zu bytes", sent, length);
}

bool connection_exchange(int descriptor, const struct request *request, struct answer *answer)
{
    // Its bytes need no clearing.
    answer->filled = answer->head_length = answer->total_length = 0;
    connection_send(descriptor, request->bytes, request->length);
    uint64_t deadline = now() + SECONDS_TO_WAIT * UINT64_C(1000000000);
    enum arrival arrival;
    while ((arrival = answer_read(answer, descriptor)) == ARRIVAL_PARTIAL)
        if (now() > deadline)
            fail("no whole answer within %d s", SECONDS_TO_WAIT);
    return arrival == ARRIVAL_WHOLE;
}
