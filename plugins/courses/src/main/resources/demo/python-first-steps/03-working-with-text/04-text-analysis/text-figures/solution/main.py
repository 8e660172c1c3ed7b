import sys

text = sys.stdin.read()
words = text.split()

longest = ""
for word in words:
    if len(word) > len(longest):
        longest = word

print(f"lines {len(text.splitlines())}")
print(f"words {len(words)}")
print(f"longest {longest or '-'}")
