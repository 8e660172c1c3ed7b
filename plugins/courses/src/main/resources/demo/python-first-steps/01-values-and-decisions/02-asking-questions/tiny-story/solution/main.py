animal = input()
place = input()

print(f"Once a {animal} moved into the {place} and learned to read.")
