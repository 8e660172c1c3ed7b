# expect: ACCEPTED held
import socket
port = int(input())
reached = []
for host in ["127.0.0.1", "::1", "localhost"]:
    try:
        socket.create_connection((host, port), 1)
        reached.append(host)
    except OSError:
        pass
print(reached or "held")
