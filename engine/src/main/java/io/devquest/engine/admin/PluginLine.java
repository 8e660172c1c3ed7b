package io.devquest.engine.admin;

import io.devquest.engine.plugin.PluginStatus;

/** A plugin on the administrators' page. */
public record PluginLine(
        String id,
        String title,
        String version,
        String state,
        String reason,
        String description,
        String provider,
        String license,
        String requires,
        long errorCount,
        boolean canUpgrade) {

    static PluginLine of(PluginStatus plugin) {
        boolean moving = plugin.state() == PluginStatus.State.STARTING || plugin.state() == PluginStatus.State.STOPPING;
        return new PluginLine(
                plugin.id(),
                plugin.title(),
                plugin.version(),
                plugin.state().name(),
                plugin.reason(),
                plugin.description(),
                plugin.provider(),
                plugin.license(),
                plugin.requires(),
                plugin.errors(),
                !moving);
    }
}
