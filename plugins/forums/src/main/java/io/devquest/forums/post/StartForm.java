package io.devquest.forums.post;

import io.devquest.forums.shared.About;
import io.devquest.forums.shared.Written;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topics;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A topic to start, as its form sends it: with the tags in one line. */
record StartForm(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,

        @NotNull @Size(max = 200) @Nullable String tags,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context,

        @Size(max = 10) @Nullable String seen) {

    StartForm {
        title = Written.line(title);
        body = Written.body(body);
        tags = tags == null ? "" : Written.line(tags);
        context = About.orNull(context);
    }

    /** True if similar topics stood beside the form that was sent. */
    boolean sawSimilar() {
        return seen != null && !seen.isEmpty();
    }

    NewTopic topic(Topics topics) {
        return new NewTopic(title, body, new ArrayList<>(topics.typed(tags)), context);
    }
}
