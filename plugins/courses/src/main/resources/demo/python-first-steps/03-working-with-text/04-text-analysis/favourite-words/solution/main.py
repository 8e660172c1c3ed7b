import sys


def words_of(text):
    words = []
    for word in text.lower().split():
        word = word.strip(".,;:!?")
        if word:
            words.append(word)
    return words


def counts_of(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def rank(item):
    word, count = item
    return (-count, word)


counts = counts_of(words_of(sys.stdin.read()))
if not counts:
    print("no words")
for word, count in sorted(counts.items(), key=rank)[:3]:
    print(word, count)
