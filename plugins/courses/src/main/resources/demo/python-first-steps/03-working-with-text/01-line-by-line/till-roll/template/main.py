import sys

sales = 0
cents = 0
for line in sys.stdin:
    sales += 1

print(f"{sales} sales")
print(f"{cents} cents")
