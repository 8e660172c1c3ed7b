package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param type the name of its content type
 * @param url the path of its page
 * @param titleHtml the title, escaped, with what was looked for in {@code mark}
 * @param excerptHtml the part of the text with most of it, the same way
 * @param author who made it; null if nobody knows
 */
public record Hit(
        String type,
        Id id,
        String title,
        String url,
        Html titleHtml,
        Html excerptHtml,
        @Nullable FoundPerson author,
        Instant createdAt) {}
