package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A name or mail address, of somebody who wants a link. */
record Login(@NotNull @Size(min = 1, max = 254) String login) {}
