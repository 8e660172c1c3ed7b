package io.devquest.engine.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a stream that is asked for (RFC 9110, section 14). Several parts at once are answered with all of it. */
record Ranges(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What is asked for; nothing if no byte of it is there. */
    static Optional<Ranges> of(Context context, long size, String tag) {
        Ranges all = new Ranges(0, size);
        String range = context.header("Range");
        String condition = context.header("If-Range");
        if (range == null || condition != null && !condition.equals(tag)) {
            return Optional.of(all);
        }
        Matcher one = ONE.matcher(range.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.of(all);
        }
        return part(one.group(1), one.group(2), size, all);
    }

    private static Optional<Ranges> part(String first, String last, long size, Ranges all) {
        long end = last.isEmpty() ? size - 1 : Long.parseLong(last);
        if (first.isEmpty()) {
            long length = Math.min(size, end);
            return length == 0 ? Optional.empty() : Optional.of(new Ranges(size - length, length));
        }
        long start = Long.parseLong(first);
        if (end < start && !last.isEmpty()) {
            return Optional.of(all);
        }
        return start >= size ? Optional.empty() : Optional.of(new Ranges(start, Math.min(end, size - 1) - start + 1));
    }

    boolean partOf(long size) {
        return length < size;
    }

    /** Whether a client's list of tags has this one. */
    static boolean known(@Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        for (String known : tags.split(",")) {
            String plain = known.strip();
            if (plain.equals("*") || plain.equals(tag) || plain.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
