# expect: ACCEPTED held
import os
open_ones = []
for number in range(3, 256):
    try:
        os.write(number, b'{ "exit-code": 0 }\n')
        open_ones.append(number)
    except OSError:
        pass
print(open_ones or "held")
