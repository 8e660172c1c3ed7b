package io.devquest.engine.views;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The icons that a page shows, so that each is drawn once, at its end. Parts of a page may be drawn by several threads. */
final class IconSheet {

    private final Set<String> names = new ConcurrentSkipListSet<>();

    void add(String name) {
        names.add(name);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }
}
