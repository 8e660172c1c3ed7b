package io.devquest.api.data;

import java.util.Locale;
import java.util.Optional;

/**
 * An identifier: a time-ordered 64-bit number (TSID). {@code bigint} in SQL; in URLs and JSON a string of 13 characters
 * of Crockford's base 32 (digits and upper-case letters without I, L, O, U).
 *
 * @param value the number; not negative in any id the engine makes
 */
public record Id(long value) implements Comparable<Id> {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;

    /** Reads the 13-character form in either case; empty if it is not one. */
    public static Optional<Id> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        long value = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = DIGITS.indexOf(upper.charAt(i));
            if (digit < 0 || (i == 0 && digit > 15)) {
                return Optional.empty();
            }
            value = (value << 5) | digit;
        }
        return Optional.of(new Id(value));
    }

    @Override
    public int compareTo(Id other) {
        return Long.compareUnsigned(value, other.value);
    }

    /** The 13-character form. */
    @Override
    public String toString() {
        char[] text = new char[LENGTH];
        long rest = value;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}
