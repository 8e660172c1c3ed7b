# expect: ACCEPTED held
import os
got = []
for target in ["/etc/shadow", "/root", "/proc/1/environ", "/proc/1/root/etc/shadow", "/proc/1/fd/9"]:
    os.symlink(target, "link")
    try:
        text = open("link").read()
        # all there is of the environment outside
        if text != "PATH=/usr/bin:/bin\0":
            got.append(text)
    except OSError:
        pass
    os.unlink("link")
print(got or "held")
