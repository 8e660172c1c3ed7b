package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Joining;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The readable address of a group; it stays when the group gets another name. */
final class GroupSlug {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int LENGTH = 45;
    private static final int NUMBERED = 5;
    private static final int RANDOM = 8;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Addresses under /g that mean something else. */
    private static final Set<String> TAKEN = Set.of("join", "new");

    private final SecureRandom random = new SecureRandom();

    static boolean possible(String slug) {
        return SLUG.matcher(slug).matches();
    }

    /** The address to try, counted from 1. That of a hidden group cannot be guessed, and is in nobody's way. */
    String of(String name, Joining joining, int attempt) {
        String base = base(name);
        if (joining == Joining.HIDDEN || attempt > NUMBERED) {
            return base + "-" + letters();
        }
        return attempt == 1 ? base : base + "-" + attempt;
    }

    private static String base(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("^-|-$", "");
        if (cut.isEmpty()) {
            return "group";
        }
        return TAKEN.contains(cut) ? cut + "-group" : cut;
    }

    private String letters() {
        return random.ints(RANDOM, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
