package io.devquest.engine;

import io.devquest.engine.scope.OwnThreads;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the example data of {@code --demo} while the instance serves already; what is missing at its end is made next time. */
final class ExampleData implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ExampleData.class);

    private final OwnThreads threads;
    private final ThreadPoolExecutor pool;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    ExampleData(Consumer<Thread> interrupter) {
        threads = new OwnThreads("demo", interrupter);
        pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(1), threads);
        pool.allowCoreThreadTimeOut(true);
    }

    void make(BooleanSupplier work) {
        pool.execute(() -> {
            long start = System.nanoTime();
            if (work.getAsBoolean()) {
                log.info(
                        "The example data is there after {} s",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds());
            }
        });
    }

    @Override
    public void close() {
        threads.stop(pool);
    }
}
