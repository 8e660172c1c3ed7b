package io.devquest.engine.users;

import io.devquest.api.people.IdentityProvider;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The other places where people can sign in. */
@Singleton
public final class IdentityProviders {

    /** A provider and whose it is. */
    record Entry(Scope scope, String title, IdentityProvider provider) {}

    /** A provider as the page to sign in names it. */
    public record Offer(String id, String title) {}

    private final Messages messages;
    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    @Inject
    public IdentityProviders(Messages messages) {
        this.messages = messages;
    }

    /** Offers a provider until the scope closes. */
    public void add(Scope scope, String id, String title, IdentityProvider provider) {
        if (entries.putIfAbsent(id, new Entry(scope, title, provider)) != null) {
            throw new IllegalArgumentException("There is an identity provider " + id + " already");
        }
        scope.onClose("identity provider", () -> entries.remove(id));
    }

    /** What the page to sign in offers. */
    List<Offer> offered() {
        return entries.entrySet().stream()
                .map(entry -> new Offer(
                        entry.getKey(),
                        messages.find(
                                        entry.getValue().scope().id(),
                                        entry.getValue().title())
                                .orElse(entry.getValue().title())))
                .toList();
    }

    Map<String, Entry> all() {
        return Map.copyOf(entries);
    }
}
