# expect: ACCEPTED held
import os
secret = input()
found = []
for root in ["/tmp", "/work", "/home", "/root", "/var", "/etc", "/proc/1/root", "/proc/self/root/.."]:
    for folder, _, files in os.walk(root):
        found += [os.path.join(folder, f) for f in files if f == secret or f == "shadow"]
print(found or "held")
