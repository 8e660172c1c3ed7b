cakes = input().split()
votes = {}

for cake in cakes:
    votes[cake] = 1

for cake in votes:
    print(f"{cake}: {votes[cake]}")
