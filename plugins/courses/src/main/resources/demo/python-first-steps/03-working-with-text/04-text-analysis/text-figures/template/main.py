import sys

text = sys.stdin.read()

print(f"lines {len(text)}")
