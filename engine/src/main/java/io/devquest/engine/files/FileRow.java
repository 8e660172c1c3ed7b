package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as its row has it.
 *
 * @param size of the file itself, in bytes
 * @param stored of all its copies together
 * @param width of a picture, in pixels
 */
record FileRow(
        Id id,
        Id owner,
        String name,
        String mediaType,
        long size,
        long stored,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant createdAt) {}
