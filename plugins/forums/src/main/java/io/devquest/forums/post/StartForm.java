package io.devquest.forums.post;

import io.devquest.forums.shared.Written;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Tags;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A topic to start, as its form sends it: with the tags in one line. */
record StartForm(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,

        @NotNull @Size(max = 120) @Pattern(regexp = Tags.LINE, message = Tags.RULE) @Nullable String tags) {

    StartForm {
        title = Written.line(title);
        body = Written.body(body);
        tags = tags == null ? "" : Written.line(tags.toLowerCase(Locale.ROOT));
    }

    NewTopic topic() {
        return new NewTopic(title, body, new ArrayList<>(Tags.read(String.valueOf(tags))));
    }
}
