package io.devquest.forums.question;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a question was asked before; as it is sent.
 *
 * @param of the id of the earlier topic, or the address of its page
 */
public record DuplicateOf(
        @NotBlank @Size(max = 1000) @Nullable String of) {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/forums/topics/)?([0-9A-Za-z]{13})(?:[/?#].*)?");

    public DuplicateOf {
        of = Written.line(of);
    }

    Id topic() {
        Matcher found = ADDRESS.matcher(of == null ? "" : of);
        return (found.matches() ? Id.parse(found.group(1)) : Optional.<Id>empty())
                .orElseThrow(() -> InvalidInput.of("of", "format", "Give the address of the page of a topic."));
    }
}
