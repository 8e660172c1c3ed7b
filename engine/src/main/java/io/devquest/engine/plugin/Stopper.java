package io.devquest.engine.plugin;

import io.devquest.engine.scope.Scope;
import java.beans.Introspector;
import java.time.Duration;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a plugin from serving to nothing: drain, undo its contributions, let go of its class loader. */
final class Stopper {

    private static final Logger log = LoggerFactory.getLogger(Stopper.class);

    private final Duration patience;
    private final UnloadWatch watch;

    Stopper(Duration patience, UnloadWatch watch) {
        this.patience = patience;
        this.watch = watch;
    }

    /** Stops it. Its paths must lead elsewhere already. */
    void stop(RunningPlugin plugin) {
        Scope scope = plugin.scope();
        if (!scope.gate().closeAndDrain(patience)) {
            log.warn(
                    "Plugin {} is stopped although {} calls have not returned after {} seconds",
                    scope.id(),
                    scope.gate().inside(),
                    patience.toSeconds());
        }
        scope.close();
        ClassLoader loader = scope.loader();
        plugin.unload().run();
        if (loader != Stopper.class.getClassLoader()) {
            ResourceBundle.clearCache(loader);
            Introspector.flushCaches();
            watch.expectGone(plugin.manifest().id() + " " + plugin.manifest().version(), loader);
        }
    }
}
