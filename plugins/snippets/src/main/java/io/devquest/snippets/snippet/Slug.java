package io.devquest.snippets.snippet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The readable end of the address of a snippet. */
final class Slug {

    private static final int LENGTH = 60;

    /** Addresses under a snippet that mean something else. */
    private static final Set<String> TAKEN = Set.of(
            "edit",
            "history",
            "diff",
            "zip",
            "fork",
            "forks",
            "star",
            "restore",
            "delete",
            "comments",
            "review",
            "threads",
            "raw");

    private Slug() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() || TAKEN.contains(cut) ? (cut + "-snippet").replaceAll("^-", "") : cut;
    }
}
