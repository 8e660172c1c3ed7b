# expect: ACCEPTED held
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
left = os.path.exists("/sys/fs/cgroup")
os.mkdir("groups")
left |= libc.mount(b"none", b"groups", b"cgroup2", 0, None) == 0
left |= libc.mount(b"none", b"groups", b"cgroup", 0, b"memory") == 0
print("left" if left else "held")
