# expect: ACCEPTED held
import os
got = []
for name in os.listdir("/dev"):
    if name in ["mem", "kmem", "kvm", "fuse", "vda", "sda", "loop0", "vsock", "kmsg", "net"]:
        got.append(name)
try:
    os.mknod("disk", 0o60600, os.makedev(254, 0))
    open("disk", "rb").read(1)
    got.append("mknod")
except OSError:
    pass
try:
    os.open("/dev/tty", os.O_RDWR)
    got.append("tty")
except OSError:
    pass
print(got or "held")
