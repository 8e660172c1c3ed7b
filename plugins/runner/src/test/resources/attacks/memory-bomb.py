# expect: MEMORY_LIMIT
blocks = []
while True:
    blocks.append(bytearray(1 << 20))
