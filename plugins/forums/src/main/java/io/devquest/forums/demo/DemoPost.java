package io.devquest.forums.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A post of the demo.
 *
 * @param person the name of its author
 * @param votes how many vote for it
 * @param replyTo the number of the post it replies to; 0 for none
 * @param after how long after the post before it; null if nothing was said
 * @param accepted whether it is the answer
 * @param removed whether moderators took it away
 */
record DemoPost(
        String person,
        int votes,
        int replyTo,
        @Nullable Duration after,
        boolean accepted,
        boolean removed,
        String body) {

    /** Reads {@code name votes}, then any of {@code ok}, {@code gone}, {@code re2}, {@code +5h}. */
    static DemoPost of(String line, String body) {
        String[] words = line.split(" ");
        int votes = 0;
        int replyTo = 0;
        Duration after = null;
        boolean accepted = false;
        boolean removed = false;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("re")) {
                replyTo = Integer.parseInt(word.substring(2));
            } else if (word.startsWith("+")) {
                after = duration(word.substring(1));
            } else if (word.equals("ok")) {
                accepted = true;
            } else if (word.equals("gone")) {
                removed = true;
            } else {
                votes = Integer.parseInt(word);
            }
        }
        return new DemoPost(words[0], votes, replyTo, after, accepted, removed, body);
    }

    DemoPost with(String text) {
        return new DemoPost(person, votes, replyTo, after, accepted, removed, text);
    }

    private static Duration duration(String text) {
        return Duration.parse(text.endsWith("d") ? "P" + text : "PT" + text);
    }
}
