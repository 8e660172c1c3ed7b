words = input().split()

print(f"{len(words)} steps")
