package io.devquest.engine.users;

import io.devquest.api.people.IdentityProvider;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The other places where people can sign in. */
@Singleton
public final class IdentityProviders {

    /** A provider and whose it is. */
    record Entry(Scope scope, String title, IdentityProvider provider) {}

    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    @Inject
    public IdentityProviders() {}

    /** Offers a provider until the scope closes. */
    public void add(Scope scope, String id, String title, IdentityProvider provider) {
        if (entries.putIfAbsent(id, new Entry(scope, title, provider)) != null) {
            throw new IllegalArgumentException("There is an identity provider " + id + " already");
        }
        scope.onClose("identity provider", () -> entries.remove(id));
    }

    Map<String, Entry> all() {
        return Map.copyOf(entries);
    }
}
