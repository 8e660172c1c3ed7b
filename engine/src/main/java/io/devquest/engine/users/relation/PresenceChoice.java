package io.devquest.engine.users.relation;

import jakarta.validation.constraints.NotNull;

/** Whether a person wants not to be seen; kept until they change it. */
public record PresenceChoice(@NotNull Boolean invisible) {}
