package io.devquest.engine.access.group;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a group; as they are sent. What is left out stays.
 *
 * @param version the version that was changed; another one has won otherwise
 */
record GroupChange(
        @Size(min = Traits.SHORTEST_NAME, max = Traits.LONGEST_NAME) @Nullable String name,

        @Size(max = Traits.LONGEST_DESCRIPTION) @Nullable String description,

        @Pattern(regexp = NewGroup.JOINING, message = NewGroup.RULE) @Nullable String joining,

        @Min(0) @Nullable Integer capacity,
        @NotNull @Nullable Integer version) {}
