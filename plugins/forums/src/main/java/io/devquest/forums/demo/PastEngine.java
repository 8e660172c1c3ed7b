package io.devquest.forums.demo;

import io.devquest.api.Engine;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.Events;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The engine as it was at some moment: its clock stands there, and what happened long ago is no news. Everything else
 * is the engine itself, whatever it offers, so a proxy passes it on.
 */
final class PastEngine extends Clock {

    private final Engine engine;
    private final Engine past;
    private Instant moment = Instant.EPOCH;
    private boolean news;

    PastEngine(Engine engine) {
        this.engine = engine;
        Events events = new Told(engine.events());
        past = (Engine) Proxy.newProxyInstance(
                Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("clock")) {
                        return this;
                    }
                    if (method.getName().equals("events")) {
                        return events;
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    Engine engine() {
        return past;
    }

    /** Goes to a moment; listeners hear of what happens from there on only if it is news. */
    void go(Instant to, boolean isNews) {
        moment = to;
        news = isNews;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return engine.clock().withZone(zone);
    }

    private final class Told implements Events {

        private final Events events;

        Told(Events events) {
            this.events = events;
        }

        @Override
        public void publish(DomainEvent event) {
            if (news) {
                events.publish(event);
            }
        }

        @Override
        public void publish(DomainEvent event, String channel) {
            if (news) {
                events.publish(event, channel);
            }
        }

        @Override
        public long position(String channel) {
            return events.position(channel);
        }
    }
}
