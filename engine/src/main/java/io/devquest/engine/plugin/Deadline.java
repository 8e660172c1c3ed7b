package io.devquest.engine.plugin;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Runs a plugin's code on a thread of its own, so that code which never returns does not keep the engine. */
final class Deadline {

    private static final long FAREWELL = 500;

    private final Duration time;
    private final Consumer<Thread> interrupter;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    Deadline(Duration time, Consumer<Thread> interrupter) {
        this.time = time;
        this.interrupter = interrupter;
    }

    void run(String name, Runnable code) {
        FutureTask<Boolean> task = new FutureTask<>(code, Boolean.TRUE);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            thread.join(FAREWELL);
        } catch (TimeoutException e) {
            throw late(thread);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            interrupter.accept(thread);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the engine is stopping", e);
        }
    }

    private IllegalStateException late(Thread thread) {
        interrupter.accept(thread);
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String sentence = "it did not start within " + time.toSeconds() + " seconds";
        return new IllegalStateException(
                thread.isAlive()
                        ? sentence + ", and it goes on although it was interrupted: its thread stays until the"
                                + " community is restarted"
                        : sentence);
    }
}
