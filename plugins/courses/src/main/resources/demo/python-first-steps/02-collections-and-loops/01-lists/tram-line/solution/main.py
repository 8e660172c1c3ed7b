line = input()

if not line:
    print("no tram today")
else:
    stops = line.split(",")
    print(f"from {stops[0]}")
    print(f"to {stops[-1]}")
    print(f"{len(stops[1:-1])} stops between")
