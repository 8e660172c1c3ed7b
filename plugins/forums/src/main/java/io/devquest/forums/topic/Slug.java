package io.devquest.forums.topic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The readable part of a topic's address. It identifies nothing, so it may repeat and change. */
public final class Slug {

    private static final int LENGTH = 60;

    /** Addresses under a topic that mean something else. */
    private static final Set<String> TAKEN = Set.of(
            "close",
            "delete",
            "duplicate",
            "edit",
            "info",
            "merge",
            "moderate",
            "move",
            "pin",
            "reopen",
            "replies",
            "restore",
            "slow",
            "sort",
            "split",
            "unpin");

    private Slug() {}

    /** Lower-case ASCII letters, digits and single hyphens; {@code topic} if nothing of the title is left. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("^-|-$", "");
        if (cut.isEmpty()) {
            return "topic";
        }
        return TAKEN.contains(cut) ? cut + "-topic" : cut;
    }
}
