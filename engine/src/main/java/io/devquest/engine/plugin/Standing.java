package io.devquest.engine.plugin;

import io.devquest.engine.plugin.PluginStatus.State;

/**
 * Where a plugin stands.
 *
 * @param reason why, as a sentence; empty when all is well
 */
record Standing(State state, String reason) {}
