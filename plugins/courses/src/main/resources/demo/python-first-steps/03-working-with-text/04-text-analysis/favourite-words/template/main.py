import sys


def words_of(text):
    return text.split()


def counts_of(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


counts = counts_of(words_of(sys.stdin.read()))
for word, count in counts.items():
    print(word, count)
