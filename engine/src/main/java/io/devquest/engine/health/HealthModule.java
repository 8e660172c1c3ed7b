package io.devquest.engine.health;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.devquest.engine.http.RequestObserver;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Connects the meters with what they measure. */
public final class HealthModule extends AbstractModule {

    @Provides
    @Singleton
    RequestObserver observer(Metrics metrics) {
        return (owner, verb, status, nanos) -> metrics.request(owner, verb.name(), status, Duration.ofNanos(nanos));
    }
}
