package io.devquest.snippets.file;

import io.devquest.api.data.Id;
import io.devquest.snippets.shared.Author;
import java.time.Instant;

/** A state in which a snippet was saved. */
public record Revision(Id id, int number, Author author, String message, Instant createdAt) {}
