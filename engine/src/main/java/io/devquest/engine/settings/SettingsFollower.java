package io.devquest.engine.settings;

import io.devquest.engine.scope.OwnThreads;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks each second whether another node has changed settings; on a thread of its own, so that nothing delays it. */
public final class SettingsFollower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SettingsFollower.class);
    private static final long MILLIS = 700;

    private final OwnThreads threads;
    private final ScheduledThreadPoolExecutor pool;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public SettingsFollower(SettingsStore settings, Consumer<Thread> interrupter) {
        threads = new OwnThreads("settings", interrupter);
        pool = new ScheduledThreadPoolExecutor(1, threads);
        pool.scheduleWithFixedDelay(() -> follow(settings), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void follow(SettingsStore settings) {
        try {
            settings.follow();
        } catch (RuntimeException e) {
            log.warn("Changes of settings cannot be looked for now: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        threads.stop(pool);
    }
}
