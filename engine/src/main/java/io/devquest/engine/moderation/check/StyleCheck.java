package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shouting, and signs and letters that go on and on. */
final class StyleCheck implements Check {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LETTERS = Pattern.compile("(\\p{L})\\1{5,}");
    private static final Pattern SIGNS = Pattern.compile("([!?$€💰🔥🚀])\\1{3,}");
    private static final int ENOUGH_WORDS = 6;

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        if (shouts(candidate.all())) {
            found.add(new Finding(25, "style.shouting", "Most of it is in capital letters. Write it in small ones."));
        }
        if (LETTERS.matcher(candidate.all()).find()
                || SIGNS.matcher(candidate.all()).find()) {
            found.add(new Finding(15, "style.repeated", "It repeats one sign many times."));
        }
        return found;
    }

    // scripts without capital letters cannot shout, nor can a text with too few words to tell
    private static boolean shouts(String text) {
        List<String> cased = WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> Character.isUpperCase(word.charAt(0)) || Character.isLowerCase(word.charAt(0)))
                .toList();
        long loud = cased.stream()
                .filter(word -> word.codePoints().allMatch(Character::isUpperCase))
                .count();
        return cased.size() >= ENOUGH_WORDS && loud * 10 >= cased.size() * 6;
    }
}
