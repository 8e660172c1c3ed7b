package io.devquest.engine.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Paging;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * What is asked of the search.
 *
 * @param type the type to which it is narrowed, if any
 * @param newest true to have the newest first instead of the best
 */
record Sought(String text, Optional<String> type, boolean newest, Paging paging) {

    static final String NEWEST = "newest";

    /** The page of the same with another type, or without one. */
    String address(String other) {
        return "/search?q=" + encoded(text)
                + (other.isEmpty() ? "" : "&type=" + encoded(other))
                + (newest ? "&sort=" + NEWEST : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
