package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Draft;
import io.devquest.engine.text.TextReading;
import java.util.List;

/**
 * What somebody wants to publish, as checks look at it.
 *
 * @param starts true if it begins something
 * @param all its title and running text
 * @param words those of title and text, folded; see {@link Tokens}
 * @param line the same as one line
 * @param links where it links to, except to ourselves and to documentation
 * @param signs what its form tells
 */
public record Candidate(
        Draft draft,
        boolean starts,
        TextReading reading,
        String all,
        List<String> words,
        String line,
        Links links,
        Fingerprint print,
        FormSigns signs) {

    static Candidate of(Draft draft, boolean starts, TextReading reading, Links links, FormSigns signs) {
        String all = draft.title() + "\n" + reading.words();
        List<String> words = Tokens.of(all);
        Fingerprint print = Fingerprint.of(Tokens.of(reading.own()));
        return new Candidate(
                draft, starts, reading, all, words, " " + String.join(" ", words) + " ", links, print, signs);
    }
}
