package io.devquest.forums.topic;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a topic; what is null stays.
 *
 * @param version the version the change was made on
 * @param reason why, for the history; one line
 */
public record TopicChange(
        @Size(min = 5, max = 255) @Nullable String title,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags,
        @NotNull @Nullable Integer version,
        @Size(max = 200) @Nullable String reason) {

    public TopicChange {
        title = Written.line(title);
        tags = Written.tags(tags);
        reason = Written.line(reason);
    }
}
