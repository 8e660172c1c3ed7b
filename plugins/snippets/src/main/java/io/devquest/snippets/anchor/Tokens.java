package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into words, numbers and signs; white space is lost. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*|\\p{N}+|[^\\s]");

    private Tokens() {}

    static List<String> of(String line) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    static boolean word(String token) {
        int first = token.codePointAt(0);
        return Character.isLetter(first) || first == '_' || first == '$';
    }

    /** True for words and numbers, which say more than signs. */
    static boolean telling(String token) {
        return word(token) || Character.isDigit(token.codePointAt(0));
    }
}
