plants = input().split()

# Print the labels here.
print("labels")
