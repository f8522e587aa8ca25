// The readiness interface of Linux, which Glibc's own module leaves out.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// Likewise left out: <sys/socket.h> declares it only under _GNU_SOURCE, which Glibc's module is built without.
extern int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);
