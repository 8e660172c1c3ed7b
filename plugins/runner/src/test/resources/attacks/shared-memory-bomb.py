# expect: MEMORY_LIMIT or RUNTIME_ERROR
import itertools
for i in itertools.count():
    with open("/dev/shm/part%d" % i, "wb", buffering=0) as out:
        if out.write(b"x" * (4 << 20)) == 0:
            raise SystemExit(1)
