package io.devquest.engine.plugin;

import io.devquest.engine.scope.Scope;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a plugin from serving to nothing: drain, undo its contributions, let go of its class loader. */
final class Stopper {

    private static final Logger log = LoggerFactory.getLogger(Stopper.class);

    private final Duration patience;

    Stopper(Duration patience) {
        this.patience = patience;
    }

    /** Stops it. Its paths must lead elsewhere already. What could not be done is said in a sentence, else nothing. */
    String stop(RunningPlugin plugin) {
        Scope scope = plugin.scope();
        scope.stopping();
        boolean drained = scope.gate().closeAndDrain(patience);
        long inside = scope.gate().inside();
        scope.close();
        plugin.unload().run();
        if (drained) {
            return "";
        }
        String sentence = inside == 1
                ? "1 of its calls never returned; its thread stays until the community is restarted."
                : inside + " of its calls never returned; their threads stay until the community is restarted.";
        log.warn("Plugin {}: {}", scope.id(), sentence);
        return sentence;
    }
}
