# expect: ACCEPTED held
names = [line.split()[-1] for line in open("/proc/net/unix") if "@" in line]
print(names or "held")
