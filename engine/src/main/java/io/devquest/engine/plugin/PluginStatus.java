package io.devquest.engine.plugin;

/**
 * An installed plugin as an operator sees it.
 *
 * @param reason why it is in that state, as a sentence; empty when all is well
 * @param requires the range of plugin-API versions it works with
 * @param errors failures since the engine started
 */
public record PluginStatus(
        String id,
        String title,
        String version,
        State state,
        String reason,
        String description,
        String provider,
        String license,
        String requires,
        long errors) {

    /** Where a plugin stands. */
    public enum State {
        /** It serves. */
        ENABLED,
        /** An operator switched it off. */
        DISABLED,
        /** It is being started. */
        STARTING,
        /** It is being stopped. */
        STOPPING,
        /** It could not be started. */
        FAILED,
        /** It failed too often and was stopped. */
        QUARANTINED
    }
}
