package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts that become a topic of their own, and its title; as it is sent. */
record Split(
        @NotBlank @Size(min = 5, max = 255) @Nullable String title,
        @NotNull @Size(min = 1, max = 1_000) @Nullable List<@NotNull @Nullable Id> posts) {

    Split {
        title = Written.line(title);
    }

    String named() {
        return String.valueOf(title);
    }

    List<Id> chosen() {
        return posts == null
                ? List.of()
                : posts.stream()
                        .map(id -> id == null ? new Id(0) : id)
                        .distinct()
                        .toList();
    }
}
