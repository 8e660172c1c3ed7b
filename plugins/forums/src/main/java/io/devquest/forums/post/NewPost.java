package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A post to write; as it is sent.
 *
 * @param replyTo a post of the same topic that it answers
 */
public record NewPost(
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,
        @Nullable Id replyTo) {

    public NewPost {
        body = Written.body(body);
    }
}
