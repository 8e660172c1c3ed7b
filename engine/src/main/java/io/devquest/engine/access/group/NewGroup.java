package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Joining;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group to found; as it is sent.
 *
 * @param joining how people get in; open if it is left out
 * @param capacity places for active and invited people together; 0 or left out for no limit
 */
record NewGroup(
        @NotBlank @Size(min = Traits.SHORTEST_NAME, max = Traits.LONGEST_NAME) @Nullable String name,

        @Size(max = Traits.LONGEST_DESCRIPTION) @Nullable String description,

        @Pattern(regexp = NewGroup.JOINING, message = NewGroup.RULE) @Nullable String joining,

        @Min(0) @Nullable Integer capacity) {

    static final String JOINING = "open|request|invitation|hidden";
    static final String RULE = "Say open, request, invitation or hidden.";

    String named() {
        return name == null ? "" : name;
    }

    String described() {
        return description == null ? "" : description;
    }

    Joining chosenJoining() {
        return joining == null ? Joining.OPEN : joining(joining);
    }

    int places() {
        return capacity == null ? 0 : capacity;
    }

    static Joining joining(String text) {
        return Joining.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
