# expect: ACCEPTED held
import socket
made = []
for family, kind in [(40, 1), (17, 3), (38, 5), (31, 3), (29, 3), (16, 3), (2, 3)]:
    try:
        socket.socket(family, kind)
        made.append((family, kind))
    except OSError:
        pass
# netlink (16) tells a program of its own network only
print("held" if set(made) <= {(16, 3)} else made)
