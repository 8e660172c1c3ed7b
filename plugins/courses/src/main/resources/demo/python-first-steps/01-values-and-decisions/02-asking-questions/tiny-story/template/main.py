animal = input()

print("Once upon a time ...")
