# expect: ACCEPTED held
import os, time
children = 0
try:
    for i in range(1000):
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
        children += 1
except OSError:
    pass
print("held" if children < 64 else children)
