package io.devquest.engine.content;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.engine.http.Routing;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The content types of the plugins that run. What no running plugin answers for is served nowhere. */
@Singleton
public final class ContentTypes {

    private record Entry(Scope scope, ContentType type) {}

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Routing routing;

    @Inject
    public ContentTypes(Routing routing) {
        this.routing = routing;
    }

    public void add(Scope scope, String name, ContentType type) {
        if (entries.putIfAbsent(name, new Entry(scope, type)) != null) {
            throw new IllegalArgumentException("There is a content type " + name + " already");
        }
        scope.onClose("content type", () -> entries.remove(name));
    }

    /** The thing, if its plugin runs and the actor may see it. */
    public Optional<ContentItem> find(Actor actor, String type, Id id) {
        return visible(actor, type, List.of(id)).flatMap(items -> items.stream().findFirst());
    }

    /**
     * Those of the things that the actor may see; empty if their plugin does not run, so that nobody can tell.
     *
     * @param ids at most 100
     */
    public Optional<List<ContentItem>> visible(Actor actor, String type, Collection<Id> ids) {
        Entry entry = enter(type);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.scope().call(() -> entry.type().visible(actor, ids)));
        } finally {
            entry.scope().gate().exit();
        }
    }

    /** The type with its owner's gate entered; while the owner is exchanged for another version, that is waited for. */
    private @Nullable Entry enter(String type) {
        String owner = type.substring(0, Math.max(0, type.indexOf('.')));
        do {
            Entry entry = entries.get(type);
            if (entry != null && entry.scope().gate().enter()) {
                return entry;
            }
        } while (routing.awaitExchange(owner, PATIENCE));
        return null;
    }
}
