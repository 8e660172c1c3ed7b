package io.devquest.api.content;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A thing someone made, as the rest of the community sees it.
 *
 * @param type the name of its {@link ContentType}
 * @param id its id
 * @param title one line of text
 * @param excerpt a few lines of text without markup; may be empty
 * @param url the path of its page
 * @param author who made it
 * @param createdAt when
 */
public record ContentItem(String type, Id id, String title, String excerpt, String url, Id author, Instant createdAt) {}
