package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a setting, in JSON and on the administrators' page.
 *
 * @param oldContent null for the default, and for secrets
 * @param newContent null for the default, and for secrets
 * @param account who changed it; null if it was the server itself
 */
public record SettingChange(
        Id id,
        String name,
        @Nullable String oldContent,
        @Nullable String newContent,
        boolean secret,
        @Nullable Id account,
        Instant changedAt) {}
