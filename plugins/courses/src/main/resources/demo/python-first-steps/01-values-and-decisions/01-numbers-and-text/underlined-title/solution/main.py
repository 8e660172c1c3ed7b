title = input()

print(title)
print("=" * len(title))
print(f"{len(title)} characters")
