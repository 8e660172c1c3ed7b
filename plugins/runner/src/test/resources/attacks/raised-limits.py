# expect: ACCEPTED held
import os, resource, time
raised = []
for limit in [resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE]:
    soft, hard = resource.getrlimit(limit)
    try:
        resource.setrlimit(limit, (hard * 2 + 1, hard * 2 + 1))
        raised.append(limit)
    except (OSError, ValueError):
        pass
try:
    os.nice(-20)
    raised.append("nice")
except OSError:
    pass
try:
    time.clock_settime(time.CLOCK_REALTIME, 0)
    raised.append("clock")
except OSError:
    pass
print(raised or "held")
