line = input()
stops = line.split(",")

print(f"from {stops[0]}")
