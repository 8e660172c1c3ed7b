# expect: ACCEPTED held
written = 0
try:
    for i in range(1000):
        with open("part%d" % i, "wb", buffering=0) as out:
            written += out.write(b"x" * (1 << 20))
except OSError:
    pass
print("held" if written <= 16 << 20 else written)
