# expect: ACCEPTED held
import os, signal, sys, time
if os.fork() == 0:
    for number in range(1, 32):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        time.sleep(1000)
print("held", flush=True)
os._exit(0)
