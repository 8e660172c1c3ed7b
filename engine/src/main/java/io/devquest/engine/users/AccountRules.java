package io.devquest.engine.users;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names, mail addresses and passwords may look like. */
final class AccountRules {

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

    private static final Set<String> COMMON_PASSWORDS = Set.of(
            "0123456789",
            "0987654321",
            "1111111111",
            "1234567890",
            "12345678910",
            "123456789a",
            "123456789q",
            "1234567891",
            "123123123123",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghij",
            "abcdefghijk",
            "administrator",
            "asdfghjkl1",
            "changeme123",
            "devquest123",
            "devquestdevquest",
            "football123",
            "iloveyou123",
            "letmein123",
            "letmeinplease",
            "password01",
            "password12",
            "password123",
            "password1234",
            "passwordpassword",
            "p@ssw0rd123",
            "princess123",
            "qwerty1234",
            "qwerty12345",
            "qwertyuiop",
            "qwertyuiop123",
            "qwertyqwerty",
            "q1w2e3r4t5y6",
            "sunshine123",
            "superman123",
            "welcome123",
            "zxcvbnm123");

    private AccountRules() {}

    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String normalEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses the registration with all that is wrong with it. */
    static void check(Registration form) {
        List<FieldError> errors = new ArrayList<>();
        checkName(form.name().strip(), errors);
        String email = normalEmail(form.email());
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add(new FieldError("email", "email", "Enter a mail address, such as ada@example.org."));
        }
        checkPassword(form.password(), List.of(nameKey(form.name()), email), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    static void checkPassword(String password, List<String> known) {
        List<FieldError> errors = new ArrayList<>();
        checkPassword(password, known, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
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
        } else if (COMMON_PASSWORDS.contains(lower)
                || known.contains(lower)
                || lower.chars().distinct().count() < 3) {
            errors.add(new FieldError("password", "common", "That password is too easy to guess. Choose another."));
        }
    }
}
