package io.devquest.api.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A place in an ordered list: the sort key of the last row seen, as one opaque string for URLs and JSON. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    /** What both databases can store. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /** A cursor at the given sort key; instants keep their nanoseconds, ids their 13-character form. */
    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor.
     *
     * @param parts how many parts its key has
     * @throws CommunityException {@code cursor_invalid} if it is not one of that shape
     */
    public static Cursor parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            List<String> found = Arrays.asList(joined.split(SEPARATOR, -1));
            if (found.size() == parts) {
                return new Cursor(found);
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /** The part as an id. */
    public Id id(int part) {
        return Id.parse(parts.get(part)).orElseThrow(Cursor::invalid);
    }

    /** The part as a whole number. */
    public long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** The part as a point in time, in the years 1 to 9999. */
    public Instant instant(int part) {
        try {
            Instant instant = Instant.parse(parts.get(part));
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return instant;
            }
        } catch (DateTimeException notATime) {
            throw invalid();
        }
        throw invalid();
    }

    /** The part as text. */
    public String text(int part) {
        return parts.get(part);
    }

    /** The opaque form. */
    @Override
    public String toString() {
        String joined = parts.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    private static CommunityException invalid() {
        return new CommunityException(
                CommonErrors.CURSOR_INVALID, "The cursor in 'after' is not one this list has given out.");
    }
}
