# expect: ACCEPTED held
import ctypes, platform
libc = ctypes.CDLL(None, use_errno=True)
numbers = {"x86_64": [101, 165, 246, 248, 250, 272, 298, 308, 310, 321, 323, 425, 428, 304],
           "aarch64": [117, 40, 104, 217, 219, 97, 241, 268, 270, 280, 282, 425, 428, 265]}[platform.machine()]
allowed = []
for number in numbers:
    ctypes.set_errno(0)
    libc.syscall(number, 0, 0, 0, 0, 0, 0)
    if ctypes.get_errno() != 1:
        allowed.append((number, ctypes.get_errno()))
print(allowed or "held")
