title = input()

print(title)
# Print the line of signs, and then the number of characters.
