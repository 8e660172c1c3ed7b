package io.devquest.testkit;

import io.devquest.engine.plugin.UnloadWatch;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.List;

/** Waits for the garbage collector to take the class loaders of stopped plugins. */
final class Unloading {

    private static final int COLLECTIONS = 12;
    private static final long MILLISECONDS = 2_000;

    private Unloading() {}

    /** The stopped plugins that are still in memory after several collections. */
    static List<String> stillLoaded(UnloadWatch watch) {
        for (int i = 0; i < COLLECTIONS && !watch.alive().isEmpty(); i++) {
            collect();
        }
        return watch.alive();
    }

    /** Returns when a collection has certainly happened. */
    private static void collect() {
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        PhantomReference<Object> mark = new PhantomReference<>(new Object(), collected);
        System.gc();
        try {
            if (collected.remove(MILLISECONDS) != mark) {
                System.gc();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
