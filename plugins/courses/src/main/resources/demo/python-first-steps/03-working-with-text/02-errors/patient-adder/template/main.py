import sys

total = 0
refused = 0
for line in sys.stdin:
    refused += 1

print(f"sum {total}")
print(f"refused {refused}")
