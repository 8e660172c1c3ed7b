package io.devquest.api.code;

/**
 * A test of a program: what it reads, and what it should write.
 *
 * @param input standard input, at most 64 KiB
 * @param kind how the output is compared
 * @param expected the output, or the pattern; empty for {@link Kind#ANY}
 */
public record CodeTest(String input, Kind kind, String expected) {

    /** How an output is compared with what is expected. */
    public enum Kind {
        /** Equal after white space is removed and quotation marks are made alike. */
        EXACT,
        /** The trimmed output matches the pattern as a whole, whatever the case; alternatives are parted by a bar. */
        PATTERN,
        /** Anything, if the program ends without an error. */
        ANY
    }
}
