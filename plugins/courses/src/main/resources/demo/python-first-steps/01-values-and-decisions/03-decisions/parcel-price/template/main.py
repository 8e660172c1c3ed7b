grams = int(input())

if grams <= 500:
    print("300 cents")
else:
    print("too heavy")
