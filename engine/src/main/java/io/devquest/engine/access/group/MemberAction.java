package io.devquest.engine.access.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What a button beside somebody does. */
record MemberAction(
        @NotNull @Pattern(regexp = "admit|remove|ban|unban|" + MemberChange.RANK, message = "There is no such action.") @Nullable String action) {}
