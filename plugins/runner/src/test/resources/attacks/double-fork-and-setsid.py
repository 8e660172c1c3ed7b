# expect: ACCEPTED held
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)
print("held", flush=True)
os._exit(0)
