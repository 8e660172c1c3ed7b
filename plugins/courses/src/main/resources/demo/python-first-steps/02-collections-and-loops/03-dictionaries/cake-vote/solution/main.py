cakes = input().split()
votes = {}

for cake in cakes:
    votes[cake] = votes.get(cake, 0) + 1

if not votes:
    print("nobody voted")
for cake in sorted(votes):
    print(f"{cake}: {votes[cake]}")
