package io.devquest.snippets.file;

import io.devquest.api.data.Id;
import java.time.Instant;

record RevisionRow(Id id, int number, String message, Instant createdAt) {}
