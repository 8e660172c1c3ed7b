# expect: MEMORY_LIMIT or TIME_LIMIT or RUNTIME_ERROR
i = 0
while True:
    open("f%d" % i, "w").close()
    i += 1
