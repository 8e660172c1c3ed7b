def to_minutes(clock):
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def to_clock(minutes):
    return f"{minutes // 60}:{minutes % 60:02}"


total = 0
for clock in input().split():
    total += to_minutes(clock)
print(to_clock(total))
