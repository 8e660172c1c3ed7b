package io.devquest.engine.plugin;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the class loaders of stopped plugins until they are collected. */
public final class UnloadWatch {

    private record Expected(String plugin, WeakReference<ClassLoader> loader) {}

    private final List<Expected> expected = new CopyOnWriteArrayList<>();

    void expectGone(String plugin, ClassLoader loader) {
        alive();
        expected.add(new Expected(plugin, new WeakReference<>(loader)));
    }

    /** The stopped plugins whose class loaders are not collected (yet), as {@code <id> <version>}. */
    public List<String> alive() {
        expected.removeIf(e -> e.loader().get() == null);
        return expected.stream().map(Expected::plugin).toList();
    }
}
