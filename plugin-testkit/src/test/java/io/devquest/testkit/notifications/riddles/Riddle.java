package io.devquest.testkit.notifications.riddles;

import io.devquest.api.data.Id;
import java.time.Instant;

/** Something to guess. Public, because the template reads it. */
public record Riddle(Id id, Id author, String title, Instant createdAt) {}
