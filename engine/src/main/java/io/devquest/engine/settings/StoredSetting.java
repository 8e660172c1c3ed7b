package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * What an administrator chose for a setting.
 *
 * @param content as text; encrypted if it is a secret
 * @param secret whether it is one
 * @param version the last change
 */
record StoredSetting(String name, String content, boolean secret, Id version, Instant changedAt) {}
