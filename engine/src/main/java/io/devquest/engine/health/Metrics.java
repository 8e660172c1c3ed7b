package io.devquest.engine.health;

import io.devquest.engine.scope.Scope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The meters of the instance. Names start with {@code devquest_}; a plugin's meters go when it stops. */
@Singleton
public final class Metrics implements AutoCloseable {

    /** A plugin's state, as the meters show it. */
    public record PluginMeter(String id, String state, long errors) {}

    /** A reader of the event log: how many facts it has yet to pass, and how many it has set aside. */
    public record ReaderMeter(String reader, long behind, long parked) {}

    private record RequestKey(String owner, String verb, int status) {}

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<RequestKey, Timer> requests = new ConcurrentHashMap<>();
    private final MultiGauge states;
    private final MultiGauge errors;
    private final MultiGauge behind;
    private final MultiGauge parked;
    private volatile Supplier<List<PluginMeter>> plugins = List::of;
    private volatile Supplier<List<ReaderMeter>> readers = List::of;

    @Inject
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        states = MultiGauge.builder("devquest.plugin.state")
                .description("1 for the state each plugin is in")
                .register(registry);
        errors = MultiGauge.builder("devquest.plugin.errors")
                .description("Failures of each plugin since it was started")
                .register(registry);
        behind = MultiGauge.builder("devquest.events.behind")
                .description("Facts of the event log that each reader has yet to pass")
                .register(registry);
        parked = MultiGauge.builder("devquest.events.parked")
                .description("Facts that each reader could not handle and has set aside")
                .register(registry);
    }

    /** Counts a request that was answered; called for every one, so it makes nothing when the meter exists. */
    public void request(String owner, String verb, int status, Duration took) {
        requests.computeIfAbsent(new RequestKey(owner, verb, status), this::timer)
                .record(took);
    }

    private Timer timer(RequestKey key) {
        return Timer.builder("devquest.http.requests")
                .description("Requests by owner, verb and status")
                .tags("owner", key.owner(), "verb", key.verb(), "status", Integer.toString(key.status()))
                .register(registry);
    }

    /** Watches a number of the engine, such as {@code devquest.live.connections}. */
    public void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** Watches the plugins. */
    public void plugins(Supplier<List<PluginMeter>> source) {
        plugins = source;
    }

    /** Watches the readers of the event log. */
    public void readers(Supplier<List<ReaderMeter>> source) {
        readers = source;
    }

    /** Removes the owner's meters when its scope closes. */
    public void belongTo(Scope scope) {
        scope.onClose("meters", () -> forget(scope.id()));
    }

    void forget(String owner) {
        requests.keySet().removeIf(key -> key.owner().equals(owner));
        registry.getMeters().stream()
                .filter(meter -> owner.equals(meter.getId().getTag("owner")))
                .forEach(registry::remove);
    }

    String scrape() {
        List<PluginMeter> now = plugins.get();
        states.register(
                now.stream()
                        .map(plugin -> MultiGauge.Row.of(Tags.of("plugin", plugin.id(), "state", plugin.state()), 1))
                        .toList(),
                true);
        errors.register(
                now.stream()
                        .map(plugin -> MultiGauge.Row.of(Tags.of("plugin", plugin.id()), plugin.errors()))
                        .toList(),
                true);
        measureReaders();
        return registry.scrape();
    }

    private void measureReaders() {
        List<ReaderMeter> now = readers.get();
        behind.register(
                now.stream()
                        .map(reader -> MultiGauge.Row.of(Tags.of("reader", reader.reader()), reader.behind()))
                        .toList(),
                true);
        parked.register(
                now.stream()
                        .map(reader -> MultiGauge.Row.of(Tags.of("reader", reader.reader()), reader.parked()))
                        .toList(),
                true);
    }

    @Override
    public void close() {
        registry.close();
    }
}
