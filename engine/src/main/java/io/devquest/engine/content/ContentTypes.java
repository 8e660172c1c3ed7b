package io.devquest.engine.content;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.engine.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The content types of the plugins that run. What no running plugin answers for is served nowhere. */
public final class ContentTypes {

    private record Entry(Scope scope, ContentType type) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    public void add(Scope scope, String name, ContentType type) {
        if (entries.putIfAbsent(name, new Entry(scope, type)) != null) {
            throw new IllegalArgumentException("There is a content type " + name + " already");
        }
        scope.onClose("content type", () -> entries.remove(name));
    }

    /** The thing, if its plugin runs and the actor may see it. */
    public Optional<ContentItem> find(Actor actor, String type, Id id) {
        Entry entry = entries.get(type);
        if (entry == null || !entry.scope().gate().enter()) {
            return Optional.empty();
        }
        try {
            return entry.scope().call(() -> entry.type().visible(actor, List.of(id))).stream()
                    .findFirst();
        } finally {
            entry.scope().gate().exit();
        }
    }
}
