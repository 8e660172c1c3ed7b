package io.devquest.forums.topic;

import io.devquest.forums.shared.About;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic to start, with its first post; as it is sent.
 *
 * @param context the lesson or exercise it is about, such as lesson:java-loops; that of its board if it is left out
 */
public record NewTopic(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context) {

    public NewTopic {
        title = Written.line(title);
        body = Written.body(body);
        tags = Written.tags(tags);
        context = About.orNull(context);
    }

    /** A topic about whatever its board is about. */
    public static NewTopic of(String title, String body, List<@Nullable String> tags) {
        return new NewTopic(title, body, tags, null);
    }
}
