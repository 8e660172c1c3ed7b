package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.people.IdentityProvider;
import io.devquest.api.people.IdentityProvider.Identity;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

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

    /** Where a provider asks people to sign in. */
    String address(String id, String callback, String state) {
        return ask(id, provider -> provider.address(callback, state));
    }

    /** Who came back from a provider. */
    Optional<Identity> identify(String id, Request callback) {
        return ask(id, provider -> provider.identify(callback));
    }

    private <T> T ask(String id, Function<IdentityProvider, T> question) {
        Entry entry = entries.get(id);
        if (entry == null || !entry.scope().gate().enter()) {
            throw CommunityException.notFound("There is no such place to sign in.");
        }
        try {
            return entry.scope().call(() -> question.apply(entry.provider()));
        } finally {
            entry.scope().gate().exit();
        }
    }
}
