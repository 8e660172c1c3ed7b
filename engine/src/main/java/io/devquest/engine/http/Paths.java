package io.devquest.engine.http;

import java.util.ArrayList;
import java.util.List;

/** Paths as lists of decoded segments. */
final class Paths {

    private Paths() {}

    /** The segments between slashes; a slash at the end does not count. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int from = 1;
        while (from < path.length()) {
            int to = path.indexOf('/', from);
            int end = to < 0 ? path.length() : to;
            segments.add(decode(path.substring(from, end)));
            from = end + 1;
        }
        return segments;
    }

    /** What cannot be decoded stays as it is, and names nothing. */
    private static String decode(String segment) {
        return Percent.decode(segment).orElse(segment);
    }

    /** The plugin a path belongs to: {@code /forums/…} and {@code /api/v1/forums/…} belong to {@code forums}. */
    static String owner(List<String> segments) {
        if (segments.isEmpty()) {
            return "";
        }
        if (segments.get(0).equals("api")) {
            return segments.size() > 2 ? segments.get(2) : "";
        }
        return segments.get(0);
    }
}
