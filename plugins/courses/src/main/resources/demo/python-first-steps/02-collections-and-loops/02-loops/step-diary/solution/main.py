words = input().split()

total = 0
good_days = 0
for word in words:
    steps = int(word)
    total += steps
    if steps >= 8000:
        good_days += 1

print(f"{total} steps")
print(f"{good_days} good days")
