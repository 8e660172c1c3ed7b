# expect: ACCEPTED held
import os, signal
for target in [1, os.getppid(), 0x3fffff]:
    for number in [signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL]:
        try:
            os.kill(target, number)
        except OSError:
            pass
print("held")
