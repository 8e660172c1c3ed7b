bill = int(input())
people = int(input())

print(f"each pays {bill // people}")
print(f"left over {bill % people}")
