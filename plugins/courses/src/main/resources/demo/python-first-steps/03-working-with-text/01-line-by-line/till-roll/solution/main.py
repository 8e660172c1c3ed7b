import sys

sales = 0
cents = 0
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    goods, price = line.split(";")
    sales += 1
    cents += int(price)

print(f"{sales} sales")
print(f"{cents} cents")
