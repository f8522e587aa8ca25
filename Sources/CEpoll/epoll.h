// The readiness interface of Linux, which Glibc's own module leaves out.
#include <sys/epoll.h>
#include <sys/eventfd.h>
