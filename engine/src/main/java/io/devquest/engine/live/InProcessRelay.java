package io.devquest.engine.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The relay of a community that runs on one node. */
public final class InProcessRelay implements Relay {

    private final List<Consumer<Envelope>> hubs = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Envelope envelope) {
        hubs.forEach(hub -> hub.accept(envelope));
    }

    @Override
    public Runnable subscribe(Consumer<Envelope> hub) {
        hubs.add(hub);
        return () -> hubs.remove(hub);
    }
}
