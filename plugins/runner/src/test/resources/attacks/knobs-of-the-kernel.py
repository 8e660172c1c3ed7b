# expect: ACCEPTED held
import glob
turned = []
for path in ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger",
             "/proc/sys/kernel/hostname", "/proc/self/oom_score_adj"]:
    try:
        with open(path, "w") as out:
            out.write("-1000" if "oom" in path else "1")
        turned.append(path)
    except OSError:
        pass
turned += glob.glob("/sys/*")
print(turned or "held")
