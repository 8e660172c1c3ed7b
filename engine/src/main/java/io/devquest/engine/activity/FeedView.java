package io.devquest.engine.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as templates read it.
 *
 * @param url its page
 * @param since to ask for what comes later; null on a page that does not begin with the latest
 * @param next the address of what follows; null at the end
 */
public record FeedView(
        String key,
        String url,
        List<FeedLine> lines,
        @Nullable String since,
        @Nullable String next) {}
