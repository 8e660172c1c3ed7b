package io.devquest.api;

/**
 * A plugin: the one class that says everything it adds to the community.
 *
 * <p>The class is named by {@code plugin.class} in {@code plugin.properties}, is public and has a public constructor
 * without parameters. The engine makes a new instance each time the plugin is started; there is no stop method,
 * because the engine itself undoes every registration, in reverse order, when the plugin stops.
 *
 * <p>Test it with {@code PluginContract} of the test kit, which installs, upgrades, disables and unloads it.
 */
public interface CommunityPlugin {

    /**
     * Adds everything the plugin contributes.
     *
     * <p>Called once per start, on a thread of the engine, after the plugin's migrations have run and outside any
     * transaction; the plugin serves only after this method has returned. It has a deadline (10 seconds by default).
     * If it throws, or takes longer, what was added so far is undone and the plugin is shown as failed with the
     * reason; the engine and the other plugins go on.
     *
     * @param add takes the contributions; of no use after this method has returned
     */
    void register(Registrar add);
}
