package io.devquest.engine.access.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody to invite; as the form sends it. */
record InvitedPerson(@NotBlank @Size(max = 20) @Nullable String name) {

    String named() {
        String text = name == null ? "" : name.strip();
        return text.startsWith("@") ? text.substring(1) : text;
    }
}
