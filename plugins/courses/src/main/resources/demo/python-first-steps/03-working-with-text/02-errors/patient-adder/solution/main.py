import sys

total = 0
refused = 0
for line in sys.stdin:
    try:
        total += int(line)
    except ValueError:
        refused += 1

print(f"sum {total}")
print(f"refused {refused}")
