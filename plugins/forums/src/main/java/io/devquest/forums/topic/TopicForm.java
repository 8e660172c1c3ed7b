package io.devquest.forums.topic;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A change of a topic as its form sends it. */
record TopicForm(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,

        @NotNull @Size(max = 200) @Nullable String tags,

        @NotNull @Nullable Integer version,
        @Size(max = 200) @Nullable String reason) {

    TopicForm {
        title = Written.line(title);
        tags = tags == null ? "" : Written.line(tags);
    }

    TopicChange change(Topics topics) {
        return new TopicChange(title, new ArrayList<>(topics.typed(tags)), version, reason);
    }
}
