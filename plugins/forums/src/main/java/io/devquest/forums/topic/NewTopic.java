package io.devquest.forums.topic;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic to start, with its first post; as it is sent. */
public record NewTopic(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags) {

    public NewTopic {
        title = Written.line(title);
        body = Written.body(body);
        tags = Written.tags(tags);
    }
}
