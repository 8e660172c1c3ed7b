// expect: ACCEPTED held
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    int broken = unshare(CLONE_NEWUSER) == 0 || unshare(CLONE_NEWNS) == 0;
    long child = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (child == 0) {
        _exit(0);
    }
    broken |= child > 0;
    broken |= syscall(SYS_clone3, 0, 0) == 0;
    puts(broken ? "made one" : "held");
    return 0;
}
