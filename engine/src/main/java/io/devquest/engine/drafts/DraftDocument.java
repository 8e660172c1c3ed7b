package io.devquest.engine.drafts;

import java.time.Instant;

/**
 * A draft as its author gets it.
 *
 * @param key what it will be, such as {@code forums.reply:} with the id of a topic
 * @param more other short fields of its form, as the form wrote them
 * @param url the page of the form
 */
public record DraftDocument(
        String key, String title, String body, String more, String url, int version, Instant savedAt) {}
