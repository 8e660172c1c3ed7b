package io.devquest.engine.content;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.revision.Revision;
import io.devquest.api.search.SearchDocument;
import io.devquest.engine.http.Routing;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The content types of the plugins that run. What no running plugin answers for is served nowhere. */
@Singleton
public final class ContentTypes {

    private record Entry(Scope scope, ContentType type) {}

    private static final Logger log = LoggerFactory.getLogger(ContentTypes.class);
    private static final int AT_A_TIME = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<Runnable> onGone = new CopyOnWriteArrayList<>();
    private final List<Runnable> onAdded = new CopyOnWriteArrayList<>();
    private final Routing routing;

    @Inject
    public ContentTypes(Routing routing) {
        this.routing = routing;
    }

    public void add(Scope scope, String name, ContentType type) {
        if (entries.putIfAbsent(name, new Entry(scope, type)) != null) {
            throw new IllegalArgumentException("There is a content type " + name + " already");
        }
        scope.onClose("content type", () -> {
            entries.remove(name);
            onGone.forEach(Runnable::run);
        });
        onAdded.forEach(Runnable::run);
    }

    /** Tells whenever a type is there that was not before. */
    public void onAdded(Runnable listener) {
        onAdded.add(listener);
    }

    /** The types of the plugins that run. */
    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /**
     * What can be found of these things. Empty if nobody can tell now.
     *
     * @param ids at most 100
     */
    public Optional<List<SearchDocument>> documents(String type, Collection<Id> ids) {
        try {
            return with(type, known -> List.copyOf(known.documents(ids)));
        } catch (ScopeFailure | CommunityException failed) {
            log.warn("Things of the type {} cannot be read for the search now", type);
            return Optional.empty();
        }
    }

    /** The thing, if its plugin runs and the actor may see it. */
    public Optional<ContentItem> find(Actor actor, String type, Id id) {
        return ask(actor, type, List.of(id)).flatMap(items -> items.stream().findFirst());
    }

    /**
     * Those of the things that the actor may see. Empty if nobody can tell, because the plugin does not run or fails: a
     * list of things of many plugins is shown without those of one.
     *
     * @param ids asked for in lots of 100
     */
    public Optional<Map<Id, ContentItem>> visible(Actor actor, String type, Collection<Id> ids) {
        List<Id> distinct = ids.stream().distinct().toList();
        Map<Id, ContentItem> found = new HashMap<>();
        try {
            for (int from = 0; from < distinct.size(); from += AT_A_TIME) {
                List<Id> lot = distinct.subList(from, Math.min(from + AT_A_TIME, distinct.size()));
                Optional<List<ContentItem>> items = ask(actor, type, lot);
                if (items.isEmpty()) {
                    return Optional.empty();
                }
                items.get().forEach(item -> found.put(item.id(), item));
            }
            return Optional.of(found);
        } catch (ScopeFailure | CommunityException failed) {
            log.warn("A list is shown without what is of the type {}", type);
            return Optional.empty();
        }
    }

    /** The thing as its owner sees it, who asks from within and cannot stop meanwhile. */
    public Optional<ContentItem> within(Scope owner, Actor actor, String type, Id id) {
        Entry entry = entries.get(type);
        return entry == null || entry.scope() != owner
                ? Optional.empty()
                : entry.scope()
                        .call(() -> entry.type().visible(actor, List.of(id)).stream()
                                .findFirst());
    }

    /** Does work during which the plugin of the type does not stop; empty if it does not run. */
    public <T> Optional<T> keeping(String type, Supplier<T> work) {
        Entry entry = enter(type);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            entry.scope().gate().exit();
        }
    }

    /** True if somebody can be asked to decide about things of this type. */
    public boolean moderated(String type) {
        return !actions(type).isEmpty();
    }

    /** True if people may comment on things of this type, and its plugin runs. */
    public boolean commented(String type) {
        return with(type, ContentType::commented).orElse(false);
    }

    /** True if things of another type begin in one of this type, and its plugin runs. */
    public boolean gathers(String type) {
        return with(type, ContentType::gathers).orElse(false);
    }

    /** True if people may rate things of this type, and its plugin runs. */
    public boolean rated(String type) {
        return with(type, ContentType::rated).orElse(false);
    }

    /** True if the type is served, or will be again in a moment because its plugin is being exchanged. Waits for nothing. */
    public boolean present(String type) {
        return entries.containsKey(type) || routing.held(owner(type));
    }

    /** Tells that a type is no longer served. */
    public void onGone(Runnable listener) {
        onGone.add(listener);
    }

    /** What moderators may decide about things of this type; nothing while its plugin is off. */
    public Set<ModerationAction> actions(String type) {
        return with(type, ContentType::actions).orElse(Set.of());
    }

    /** A thing as moderators read it; empty if there is none, or nobody can tell. */
    public Optional<ContentPreview> preview(String type, Id id) {
        try {
            return with(type, known -> known.preview(id)).flatMap(Function.identity());
        } catch (ScopeFailure failed) {
            log.warn("A thing of the type {} has no preview", type);
            return Optional.empty();
        }
    }

    /** True if the type lets the actor decide about the thing. */
    public boolean mayModerate(Actor actor, String type, Id id) {
        return with(type, known -> known.mayModerate(actor, id)).orElse(false);
    }

    /** True if the type lets the actor give the thing an earlier text. */
    public boolean mayRevise(Actor actor, String type, Id id) {
        return with(type, known -> known.mayRevise(actor, id)).orElse(false);
    }

    /** Gives the thing an earlier text, if the actor may. */
    public Submitted revise(Request request, String type, Id id, Revision earlier) {
        if (!mayRevise(request.actor(), type, id)) {
            throw CommunityException.forbidden("Only those who may edit it can restore an earlier version.");
        }
        return with(type, known -> known.revise(request, id, earlier))
                .orElseThrow(() -> CommunityException.notFound("Its plugin is off."));
    }

    /** Does what was decided; false if its plugin is off, so that nothing is decided. */
    public boolean moderate(Actor moderator, String type, Id id, ModerationAction action, String reason) {
        return with(type, known -> {
                    known.moderate(moderator, id, action, reason);
                    return true;
                })
                .orElse(false);
    }

    private <T> Optional<T> with(String type, Function<ContentType, T> question) {
        Entry entry = enter(type);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.scope().call(() -> question.apply(entry.type())));
        } finally {
            entry.scope().gate().exit();
        }
    }

    private Optional<List<ContentItem>> ask(Actor actor, String type, List<Id> ids) {
        Entry entry = enter(type);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.scope().call(() -> List.copyOf(entry.type().visible(actor, ids))));
        } finally {
            entry.scope().gate().exit();
        }
    }

    /** The type with its owner's gate entered; while the owner is exchanged for another version, that is waited for. */
    private @Nullable Entry enter(String type) {
        String owner = owner(type);
        do {
            Entry entry = entries.get(type);
            if (entry != null && entry.scope().gate().enter()) {
                return entry;
            }
        } while (routing.awaitExchange(owner, PATIENCE));
        return null;
    }

    private static String owner(String type) {
        return type.substring(0, Math.max(0, type.indexOf('.')));
    }
}
