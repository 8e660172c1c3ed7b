package io.devquest.engine.users;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names, mail addresses and passwords may look like. */
final class AccountRules {

    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD = 128;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{3,20}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>()\"\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final int LONGEST_EMAIL = 254;

    // Names that could be taken for the community itself or for a part of an address.
    private static final Set<String> RESERVED = Set.of(
            "abuse",
            "account",
            "accounts",
            "admin",
            "administrator",
            "anonymous",
            "anyone",
            "api",
            "content",
            "core",
            "deleted",
            "devquest",
            "everyone",
            "guest",
            "health",
            "help",
            "here",
            "info",
            "live",
            "login",
            "logout",
            "mail",
            "me",
            "mentor",
            "metrics",
            "moderation",
            "moderator",
            "nobody",
            "noreply",
            "null",
            "postmaster",
            "register",
            "root",
            "search",
            "security",
            "settings",
            "setup",
            "staff",
            "static",
            "support",
            "system",
            "team",
            "undefined",
            "unknown",
            "webmaster",
            "www");

    private AccountRules() {}

    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String normalEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses the registration with all that is wrong with it. */
    static void check(Registration form, String siteName) {
        List<FieldError> errors = new ArrayList<>();
        checkName(form.name().strip(), errors);
        String email = normalEmail(form.email());
        checkEmail(email, errors);
        checkPassword(form.password(), guesses(form.name(), email, siteName), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Refuses what is no mail address. */
    static void checkEmail(String email) {
        List<FieldError> errors = new ArrayList<>();
        checkEmail(email, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void checkEmail(String email, List<FieldError> errors) {
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add(new FieldError("email", "email", "Enter a mail address, such as ada@example.org."));
        }
    }

    /** Refuses a password that is too short, too long or easy to guess for this person. */
    static void checkPassword(String password, String name, String email, String siteName) {
        List<FieldError> errors = new ArrayList<>();
        checkPassword(password, guesses(name, email, siteName), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    // What somebody who wants to get in tries first.
    private static List<String> guesses(String name, String email, String siteName) {
        return List.of(nameKey(name), email, email.replaceAll("@.*", ""), nameKey(siteName));
    }

    private static void checkName(String name, List<FieldError> errors) {
        if (!NAME.matcher(name).matches()) {
            errors.add(new FieldError(
                    "name", "pattern", "A name has 3 to 20 characters: letters, digits, hyphens and underscores."));
        } else if (RESERVED.contains(nameKey(name))) {
            errors.add(new FieldError("name", "reserved", "That name is kept for the community. Choose another."));
        }
    }

    private static void checkPassword(String password, List<String> known, List<FieldError> errors) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            errors.add(new FieldError("password", "size", "A password has 10 to 128 characters."));
        } else if (CommonPasswords.contain(lower)
                || known.contains(lower)
                || lower.chars().distinct().count() < 3) {
            errors.add(new FieldError("password", "common", "That password is too easy to guess. Choose another."));
        }
    }

    /** How long somebody is kept out, in words. */
    static String end(Instant until) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);
        return until.isAfter(NEVER) ? "for good" : "until " + day.format(until.atOffset(ZoneOffset.UTC));
    }
}
