package io.devquest.engine.live;

import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The pools of the hub. */
final class Threads {

    private Threads() {}

    // prestarted: a thread made while a plugin commits would inherit what keeps the plugin's classes alive
    static ThreadPoolExecutor workers(int count) {
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(count, named("live-worker"));
        pool.prestartAllCoreThreads();
        return pool;
    }

    static ScheduledThreadPoolExecutor clock(String name) {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, named(name));
        pool.prestartAllCoreThreads();
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }

    /** For what clients send to one owner, so that an owner that hangs keeps nobody else's messages. */
    static ThreadPoolExecutor receivers(String owner) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named("live-" + owner));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Threads.class.getClassLoader());
            return thread;
        };
    }
}
