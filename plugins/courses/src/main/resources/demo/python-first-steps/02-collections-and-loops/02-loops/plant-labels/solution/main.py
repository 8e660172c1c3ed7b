plants = input().split()

for number, plant in enumerate(plants, start=1):
    print(f"{number}. {plant}")
print(f"{len(plants)} labels")
