package io.devquest.engine.http;

import io.devquest.engine.scope.Scope;
import io.javalin.http.Context;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request on its way through a handler; answered once, by the handler's thread or by the watchdog. */
final class Exchange {

    private final Context context;
    private final Scope scope;
    private final Thread thread = Thread.currentThread();
    private final long deadline;
    private final AtomicBoolean answered = new AtomicBoolean();

    Exchange(Context context, Scope scope, long deadline) {
        this.context = context;
        this.scope = scope;
        this.deadline = deadline;
    }

    /** True for the one who may answer. */
    boolean claim() {
        return answered.compareAndSet(false, true);
    }

    boolean late(long now) {
        return now - deadline > 0;
    }

    /** Takes back an interrupt that came too late, so that it does not hit the thread's next request. */
    void clearInterrupt() {
        Thread.interrupted();
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
}
