package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.http.Routing;
import io.devquest.engine.plugin.PluginStatus.State;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches one plugin on and off and keeps its paths and its state in step. The caller holds the plugin's monitor. */
final class Switch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Switch.class);

    private final Starter starter;
    private final Stopper stopper;
    private final Routing routing;
    private final ExecutorService quarantine = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "quarantine");
        thread.setDaemon(true);
        return thread;
    });

    Switch(Starter starter, Stopper stopper, Routing routing) {
        this.starter = starter;
        this.stopper = stopper;
        this.routing = routing;
        quarantine.execute(() -> log.debug("Ready to quarantine"));
    }

    void on(Installed plugin, Supplier<PluginArchive> archive) {
        plugin.at(State.STARTING, "");
        try {
            serving(plugin, starter.start(archive.get()));
        } catch (CommunityException failure) {
            refuse(plugin, failure.getMessage());
        }
    }

    void include(Installed plugin, PluginManifest manifest, CommunityPlugin made) {
        serving(plugin, starter.start(manifest, made));
    }

    void refuse(Installed plugin, String reason) {
        log.error("Plugin {}: {}", plugin.row().id(), reason);
        plugin.at(State.FAILED, reason);
        routing.off(plugin.row().id(), plugin.row().title());
    }

    private void serving(Installed plugin, RunningPlugin running) {
        plugin.runs(running);
        plugin.at(State.ENABLED, "");
        running.scope().errors().whenSpent(reason -> quarantine.execute(() -> isolate(plugin, running, reason)));
    }

    private void isolate(Installed plugin, RunningPlugin failing, String reason) {
        synchronized (plugin) {
            if (plugin.running().filter(now -> now == failing).isPresent()) {
                off(plugin, State.QUARANTINED, "It was stopped after " + reason);
            }
        }
    }

    void off(Installed plugin, State state, String reason) {
        routing.off(plugin.row().id(), plugin.row().title());
        plugin.running().ifPresent(running -> {
            plugin.at(State.STOPPING, "");
            stopper.stop(running);
            plugin.rests();
        });
        plugin.at(state, reason);
    }

    /** Stops the old version and starts the new one while requests wait; on failure the old one starts again. */
    void exchange(Installed plugin, PluginArchive archive, Supplier<PluginArchive> before) {
        RunningPlugin old = plugin.running().orElseThrow();
        routing.hold(plugin.row().id());
        plugin.at(State.STARTING, "");
        stopper.stop(old);
        plugin.rests();
        try {
            serving(plugin, starter.start(archive));
        } catch (CommunityException failure) {
            on(plugin, before);
            String sentence = failure.getMessage() + " Version " + plugin.row().version() + " serves again.";
            throw new CommunityException(PluginErrors.PLUGIN_FAILED, sentence, failure);
        }
    }

    @Override
    public void close() {
        quarantine.shutdownNow();
    }
}
