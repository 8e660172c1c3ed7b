def to_minutes(clock):
    return 0


def to_clock(minutes):
    return str(minutes)


total = 0
for clock in input().split():
    total += to_minutes(clock)
print(to_clock(total))
