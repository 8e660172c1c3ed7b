# expect: ACCEPTED held
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
written = 0
try:
    with open("large", "wb", buffering=0) as out:
        for i in range(1024):
            written += out.write(b"x" * (1 << 20))
except OSError:
    pass
print("held" if written <= 16 << 20 else written)
