package io.devquest.snippets.file;

import io.devquest.api.data.Id;
import java.time.Instant;

record RevisionRow(Id id, int number, Id authorId, String message, Instant createdAt) {}
