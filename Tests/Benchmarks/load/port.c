// A free port for servers that cannot choose one and say which.
#include "load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

// Below the range that Linux takes the ports of outgoing connections from: none of ours can take it meanwhile.
enum { LOWEST = 20000, COUNT = 12000, ATTEMPTS = 100 };

static bool is_free(uint16_t port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool free = descriptor >= 0 && bind(descriptor, (struct sockaddr *)&address, sizeof address) == 0;
    close(descriptor);
    return free;
}

void print_free_port(void)
{
    for (uint64_t attempt = 0; attempt < ATTEMPTS; attempt++) {
        uint16_t port = (uint16_t)(LOWEST + (now() / 1000 + attempt * 37) % COUNT);
        if (is_free(port)) {
            printf("%u\n", port);
            return;
        }
    }
    fail("no free port from %d on after %d attempts", LOWEST, ATTEMPTS);
}
