package io.devquest.engine.moderation.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A watched word with what finds it: in folded words to judge, in the source to replace. */
record Watch(WatchedWord word, PhraseGroup.Phrase phrase, Pattern source) {

    static Watch of(WatchedWord word) {
        String text = Stream.of(word.phrase().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Pattern source = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}\\p{N}_])" + text + "(?![\\p{L}\\p{M}\\p{N}_])");
        return new Watch(word, PhraseGroup.Phrase.of(word.phrase()), source);
    }

    boolean in(String line) {
        return phrase.pattern().matcher(line).find();
    }

    String replacedIn(String text) {
        return source.matcher(text).replaceAll(Matcher.quoteReplacement(word.replacement()));
    }
}
