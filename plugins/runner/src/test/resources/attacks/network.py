# expect: ACCEPTED held
import socket
reached = []
for address in [("1.1.1.1", 53), ("169.254.169.254", 80), ("10.0.0.1", 80)]:
    try:
        socket.create_connection(address, 1)
        reached.append(address)
    except OSError:
        pass
print(reached or "held")
