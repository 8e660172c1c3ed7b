package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.http.Routing;
import io.devquest.engine.plugin.PluginStatus.State;
import io.devquest.engine.scope.Causes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
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
        // its thread is to be born while no plugin is on the stack
        quarantine.execute(() -> log.debug("Ready to quarantine"));
    }

    void on(Installed plugin, Supplier<PluginArchive> archive) {
        plugin.at(State.STARTING, "");
        try {
            serving(plugin, starter.start(archive.get()), "");
        } catch (CommunityException failure) {
            refuse(plugin, failure.getMessage());
        } catch (RuntimeException failure) {
            refuse(plugin, "It could not be started: " + Causes.of(failure) + ".");
        }
    }

    void include(Installed plugin, PluginManifest manifest, CommunityPlugin made) {
        serving(plugin, starter.start(manifest, made), "");
    }

    void refuse(Installed plugin, String reason) {
        log.error("Plugin {}: {}", plugin.row().id(), reason);
        plugin.at(State.FAILED, reason);
        routing.off(plugin.row().id(), plugin.row().title());
    }

    private void serving(Installed plugin, RunningPlugin running, String note) {
        plugin.runs(running);
        plugin.at(State.ENABLED, note);
        running.scope().errors().whenSpent(reason -> isolateSoon(plugin, running, reason));
    }

    private void isolateSoon(Installed plugin, RunningPlugin failing, String reason) {
        try {
            quarantine.execute(() -> isolate(plugin, failing, reason));
        } catch (RejectedExecutionException e) {
            log.debug("The engine stops anyway", e);
        }
    }

    private void isolate(Installed plugin, RunningPlugin failing, String reason) {
        synchronized (plugin) {
            if (plugin.running().filter(now -> now == failing).isPresent()) {
                log.error("Plugin {} is stopped after {}", plugin.row().id(), reason);
                off(plugin, State.QUARANTINED, "It was stopped after " + reason + ".");
            }
        }
    }

    void off(Installed plugin, State state, String reason) {
        routing.off(plugin.row().id(), plugin.row().title());
        plugin.at(plugin.running().isPresent() ? State.STOPPING : state, reason);
        String left = plugin.running().map(stopper::stop).orElse("");
        plugin.rests();
        plugin.at(state, (reason + " " + left).strip());
    }

    /** Stops the old version and starts the new one while requests wait; on failure the old one starts again. */
    void exchange(Installed plugin, PluginArchive archive, Supplier<PluginArchive> before) {
        RunningPlugin old = plugin.running().orElseThrow();
        routing.hold(plugin.row().id());
        plugin.at(State.STARTING, "");
        String left = stopper.stop(old);
        plugin.rests();
        try {
            serving(plugin, starter.start(archive), left);
        } catch (CommunityException failure) {
            throw new CommunityException(PluginErrors.PLUGIN_FAILED, back(plugin, failure, before), failure);
        }
    }

    private String back(Installed plugin, CommunityException failure, Supplier<PluginArchive> before) {
        on(plugin, before);
        String end = plugin.state() == State.ENABLED
                ? "Version " + plugin.row().version() + " serves again."
                : "Version " + plugin.row().version() + " could not be started again either: "
                        + plugin.status().reason();
        String sentence = "The upgrade failed. " + failure.getMessage() + " " + end;
        plugin.at(plugin.state(), sentence);
        return sentence;
    }

    @Override
    public void close() {
        quarantine.shutdownNow();
    }
}
