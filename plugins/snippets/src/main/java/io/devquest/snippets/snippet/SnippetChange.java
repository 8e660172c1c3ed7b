package io.devquest.snippets.snippet;

import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.About;
import io.devquest.snippets.shared.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a snippet; what is left out stays. Other files than those of the latest revision make a new one.
 *
 * @param version that of the snippet the change was made on
 */
public record SnippetChange(
        @Size(min = 3, max = 120) @Nullable String title,
        @Size(max = 20_000) @Nullable String description,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags,

        @Pattern(regexp = Sharing.TEXT, message = Sharing.RULE) @Nullable String audience,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context,

        @Size(min = 1, max = 50) @Nullable List<@NotNull @Valid SnippetFile> files,
        @Size(max = 200) @Nullable String message,
        @NotNull @Nullable Integer version) {

    public SnippetChange {
        title = Written.line(title);
        description = Written.body(description);
        tags = Written.tags(tags);
        audience = Written.line(audience);
        context = Written.line(context);
        message = Written.line(message);
    }

    /** Other files and nothing else. */
    public static SnippetChange of(List<SnippetFile> files, String message, int version) {
        return new SnippetChange(null, null, null, null, null, files, message, version);
    }
}
