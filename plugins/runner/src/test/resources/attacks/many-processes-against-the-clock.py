# expect: TIME_LIMIT
import os
for i in range(16):
    if os.fork() == 0:
        break
while True:
    pass
