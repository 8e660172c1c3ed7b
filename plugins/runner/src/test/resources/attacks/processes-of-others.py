# expect: ACCEPTED held
import os
seen = [p for p in os.listdir("/proc") if p.isdigit()]
words = [open("/proc/%s/cmdline" % p).read() for p in seen]
foreign = [w for w in words if "devquest.engine" in w or "surefire" in w or "junit" in w]
print("held" if len(seen) <= 4 and not foreign else words)
