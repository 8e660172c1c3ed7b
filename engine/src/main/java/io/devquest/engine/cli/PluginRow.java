package io.devquest.engine.cli;

import io.devquest.engine.plugin.PluginStatus;

/** What commands show of a plugin, whether it comes from a running instance or from a stopped one. */
record PluginRow(String id, String title, String version, String state, String reason) {

    static PluginRow of(PluginStatus status) {
        return new PluginRow(
                status.id(), status.title(), status.version(), status.state().name(), status.reason());
    }

    boolean broken() {
        return state.equalsIgnoreCase("FAILED") || state.equalsIgnoreCase("QUARANTINED");
    }
}
