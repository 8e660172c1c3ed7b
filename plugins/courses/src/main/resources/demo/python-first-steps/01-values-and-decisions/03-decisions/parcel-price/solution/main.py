grams = int(input())

if grams <= 0:
    print("not a parcel")
elif grams <= 500:
    print("300 cents")
elif grams <= 2000:
    print("550 cents")
elif grams <= 10000:
    print("900 cents")
else:
    print("too heavy")
