// expect: ACCEPTED held
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <unistd.h>

int main(void) {
    int broken = ptrace(PTRACE_TRACEME, 0, 0, 0) == 0;
    broken |= ptrace(PTRACE_ATTACH, getppid(), 0, 0) == 0;
    puts(broken ? "traced" : "held");
    return 0;
}
