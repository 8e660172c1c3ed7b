package io.devquest.snippets.snippet;

import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.About;
import io.devquest.snippets.shared.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snippet to share; as it is sent.
 *
 * @param audience public, unlisted, private, or group: and the id of a group; public if it is left out
 * @param context the lesson or exercise it is about, such as lesson:java-loops
 */
public record NewSnippet(
        @NotBlank @Size(min = 3, max = 120) @Nullable String title,
        @Size(max = 20_000) @Nullable String description,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags,

        @Pattern(regexp = Sharing.TEXT, message = Sharing.RULE) @Nullable String audience,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context,

        @NotEmpty @Size(max = 50) @Nullable List<@NotNull @Valid SnippetFile> files,
        @Size(max = 200) @Nullable String message) {

    public NewSnippet {
        title = Written.line(title);
        description = Written.body(description);
        tags = Written.tags(tags);
        audience = Written.line(audience);
        context = About.orNull(context);
        message = Written.line(message);
    }
}
