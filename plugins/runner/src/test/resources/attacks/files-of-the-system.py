# expect: ACCEPTED held
written = []
for path in ["/usr/bin/evil", "/bin/evil", "/etc/evil", "/evil", "/usr/lib/evil", "/proc/evil"]:
    try:
        open(path, "w").close()
        # the root of the sandbox is its own, and gone with it
        if path not in ["/evil", "/etc/evil"]:
            written.append(path)
    except OSError:
        pass
print(written or "held")
