package io.devquest.engine.moderation.check;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in a form in which the same word is always the same. */
final class Tokens {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{AD}\\x{34F}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ONE_BY_ONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final Pattern WORD =
            Pattern.compile("[" + ONE_BY_ONE + "]|[\\p{L}\\p{N}$€&&[^" + ONE_BY_ONE + "]]+");

    private Tokens() {}

    /**
     * The text without what cannot be seen, without accents and without differences of case (full case folding: ß and
     * SS are one).
     */
    static String folded(String text) {
        String plain = LookAlikes.unmasked(UNSEEN.matcher(text).replaceAll(""));
        String bare = MARKS.matcher(Normalizer.normalize(plain, Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare, Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The words in their order. Where a script has no spaces, each sign counts as a word. */
    static List<String> of(String text) {
        return WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
    }

    /** The words with one space before, between and after them, in which a phrase is found by looking for it. */
    static String line(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }
}
