package io.devquest.engine.http;

import io.devquest.engine.scope.Scope;
import io.javalin.http.Context;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request on its way through a handler; answered once, by the handler's thread or by the watchdog. */
final class Exchange {

    private static final int ANSWER_SECONDS = 5;

    private final Context context;
    private final String method;
    private final String path;
    private final Scope scope;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final long memoryBefore;
    private final Consumer<Thread> interrupter;
    private final AtomicReference<@Nullable Thread> answerer = new AtomicReference<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile long abandoned;
    private volatile boolean overdue;
    private boolean done;

    Exchange(Context context, Scope scope, long memoryBefore, Consumer<Thread> interrupter) {
        this.context = context;
        // kept, because once it is answered the request may be gone while it is still spoken of
        method = context.method().name();
        path = context.path();
        this.scope = scope;
        this.memoryBefore = memoryBefore;
        this.interrupter = interrupter;
    }

    /** True for the one thread that may answer. */
    boolean claim() {
        Thread current = Thread.currentThread();
        return answerer.compareAndSet(null, current) || answerer.get() == current;
    }

    long age(long now) {
        return now - begun;
    }

    void abandon(long now) {
        abandoned = now;
        interrupt();
    }

    /** Interrupts the handler, unless its thread has gone on to another request. */
    synchronized void interrupt() {
        if (!done) {
            interrupter.accept(thread);
        }
    }

    /** The answer is out, or nobody will write one. */
    void answered() {
        answered.countDown();
    }

    boolean isAbandoned() {
        return abandoned != 0;
    }

    /** True once, if the handler went on for that long after it was interrupted. */
    boolean becomesOverdue(long now, long grace) {
        boolean first = !overdue && now - abandoned > grace;
        overdue |= first;
        return first;
    }

    boolean isOverdue() {
        return overdue;
    }

    /**
     * Ends it, and takes back an interrupt that came too late, so that it does not hit the thread's next request. Waits
     * for the other thread's answer, because a handler that returns completes what is written until then.
     */
    void finish() {
        synchronized (this) {
            done = true;
            if (abandoned != 0) {
                Thread.interrupted();
            }
        }
        if (answerer.get() != thread && answerer.get() != null) {
            await();
        }
    }

    private void await() {
        try {
            answered.await(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long memoryBefore() {
        return memoryBefore;
    }

    Context context() {
        return context;
    }

    Scope scope() {
        return scope;
    }

    Thread thread() {
        return thread;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
