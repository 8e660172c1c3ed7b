package io.devquest.engine.moderation.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** Letters of other scripts that look like Latin ones. */
final class LookAlikes {

    private static final String OTHER = "асеіјорѕухһԁԛѡвкмнтгАВСЕНІЈКМОРЅТХУαοενρτυκιΑΒΕΗΙΚΜΝΟΡΤΥΧΖ";
    private static final String LATIN = "aceijopsyxhdqwbkmhtrABCEHIJKMOPSTXYaoevptukiABEHIKMNOPTYXZ";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private LookAlikes() {}

    /**
     * The words that pass for Latin ones and are not. A Latin stem with an ending of another script, as people write
     * names of programs in their languages, is none of them.
     */
    static List<String> disguised(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(LookAlikes::isDisguised)
                .toList();
    }

    private static boolean isDisguised(String word) {
        int turns = 0;
        int strangers = 0;
        UnicodeScript before = UnicodeScript.LATIN;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            UnicodeScript script = UnicodeScript.of(letter);
            if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
                if (OTHER.indexOf(letter) < 0) {
                    return false;
                }
                strangers++;
            } else if (script != UnicodeScript.LATIN && script != UnicodeScript.INHERITED) {
                return false;
            }
            if (script != before) {
                turns++;
                before = script;
            }
        }
        boolean ending = turns == 1 && before != UnicodeScript.LATIN;
        return strangers > 0 && strangers < word.length() && !ending;
    }

    /** The text with its disguised words in Latin letters. */
    static String unmasked(String text) {
        return WORD.matcher(text)
                .replaceAll(match -> isDisguised(match.group()) ? latin(match.group()) : match.group());
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int place = OTHER.indexOf(word.charAt(i));
            latin.append(place < 0 ? word.charAt(i) : LATIN.charAt(place));
        }
        return latin.toString();
    }
}
