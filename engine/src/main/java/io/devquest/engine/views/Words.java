package io.devquest.engine.views;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small texts made from values. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int DAYS = 31;
    private static final String TINTS = "abcdef";

    private Words() {}

    /** How long ago something was; beyond a month the day itself. */
    static String ago(Instant then, Instant now, Messages messages, Locale locale) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return messages.text("core", locale, "core.ago.now");
        }
        if (age.toHours() < 1) {
            return messages.text("core", locale, "core.ago.minutes", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return messages.text("core", locale, "core.ago.hours", age.toHours());
        }
        if (age.toDays() < DAYS) {
            return messages.text("core", locale, "core.ago.days", age.toDays());
        }
        return DAY.format(then.atZone(ZoneOffset.UTC));
    }

    /** When {@link #ago} says something else of it next. */
    static Instant changes(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.isNegative()) {
            return now;
        }
        Duration step = age.toHours() < 1 ? Duration.ofMinutes(1) : Duration.ofHours(age.toDays() < 1 ? 1 : 24);
        return age.toDays() < DAYS ? then.plus(step.multipliedBy(age.dividedBy(step) + 1)) : Instant.MAX;
    }

    /** The first letters of up to two words. */
    public static String initials(String name) {
        String[] words = name.strip().split("[\\s_.-]+");
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.length && letters.length() < 2; i++) {
            if (!words[i].isEmpty()) {
                letters.appendCodePoint(Character.toUpperCase(words[i].codePointAt(0)));
            }
        }
        return letters.toString();
    }

    /** A colour class that stays the same for a name. */
    public static String tint(String name) {
        return String.valueOf(TINTS.charAt(Math.floorMod(name.hashCode(), TINTS.length())));
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
