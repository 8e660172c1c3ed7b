# expect: ACCEPTED held
import os, time
if os.fork() == 0:
    time.sleep(1000)
print("held", flush=True)
os._exit(0)
