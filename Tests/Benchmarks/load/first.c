// From the start of a server's process to its first answer.
#include "load.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    // Between two attempts to connect: a tenth of a millisecond is the resolution, and leaves the server its core.
    MICROSECONDS_BETWEEN_ATTEMPTS = 100,
    SECONDS_TO_STOP = 6,
};

static pid_t start(char *const command[])
{
    pid_t process = fork();
    if (process < 0)
        fail("fork: %s", strerror(errno));
    if (process > 0)
        return process;
    // A server must not outlive an interrupted benchmark.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
    execvp(command[0], command);
    fprintf(stderr, "load: cannot run %s: %s\n", command[0], strerror(errno));
    _exit(127);
}

static void stop(pid_t process)
{
    kill(process, SIGTERM);
    for (int waited = 0; waited < SECONDS_TO_STOP * 1000; waited++) {
        if (waitpid(process, NULL, WNOHANG) != 0)
            return;
        usleep(1000);
    }
    kill(process, SIGKILL);
    waitpid(process, NULL, 0);
}

/// Closes with a reset, which leaves no port in TIME_WAIT between one start and the next.
static void close_at_once(int descriptor)
{
    struct linger none = {.l_onoff = 1, .l_linger = 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close(descriptor);
}

/// The status of the answer, 0 if there was none.
static int attempt(uint16_t port, const struct request *request, struct answer *answer)
{
    int descriptor = connection_open(port);
    if (descriptor < 0)
        return 0;
    int status = connection_exchange(descriptor, request, answer) ? answer_status(answer) : 0;
    close_at_once(descriptor);
    return status;
}

void start_to_first_answer(uint16_t port, const char *request_path, double limit, char *const command[])
{
    static struct answer answer;
    struct request request = request_from_file(request_path);
    prctl(PR_SET_TIMERSLACK, 1);
    uint64_t started = now();
    pid_t process = start(command);
    int status;
    while ((status = attempt(port, &request, &answer)) != 200) {
        if (waitpid(process, NULL, WNOHANG) != 0)
            fail("%s ended before its first answer", command[0]);
        if ((double)(now() - started) > limit * 1e9) {
            stop(process);
            fail("%s did not answer 200 within %g s; last status %d\n%.*s", command[0], limit, status,
                 (int)answer.filled, answer.bytes);
        }
        usleep(MICROSECONDS_BETWEEN_ATTEMPTS);
    }
    uint64_t answered = now();
    stop(process);
    printf("milliseconds=%.2f\n", (double)(answered - started) / 1e6);
}
