package io.devquest.courses.author;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Ids made of titles. */
final class Slugs {

    private static final int LONGEST = 26;

    private Slugs() {}

    /** One that is not taken: letters without their marks, digits, and dashes for the rest. */
    static String of(String title, Collection<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
        String wanted = slug.isEmpty() ? "part" : slug;
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
