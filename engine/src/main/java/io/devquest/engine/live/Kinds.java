package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of channel that exist now, by name. During an upgrade one name may be there twice; the later one counts. */
final class Kinds {

    /** A kind of channel and whose it is. */
    record Kind(Scope scope, Channel channel) {

        /** True if the owner serves and lets the actor in; an owner that fails says no. */
        boolean admits(Actor actor, String key) {
            if (!scope.gate().enter()) {
                return false;
            }
            try {
                return scope.call(() -> channel.audience().includes(actor, key));
            } catch (RuntimeException refused) {
                return false;
            } finally {
                scope.gate().exit();
            }
        }
    }

    private final Map<String, List<Kind>> kinds = new ConcurrentHashMap<>();

    void add(Kind kind) {
        String name = kind.channel().name();
        String owner = kind.scope().id();
        if (!kind.scope().core() && !name.startsWith(owner + ".")) {
            throw new IllegalArgumentException(
                    "The channel '" + name + "' is not one of " + owner + ": it must start with '" + owner + ".'.");
        }
        if (!name.matches("[a-z0-9_]+(\\.[a-z0-9_-]+)+")) {
            throw new IllegalArgumentException("The channel name '" + name + "' must look like 'forums.topic'.");
        }
        kinds.compute(name, (same, before) -> {
            List<Kind> after = before == null ? new ArrayList<>() : new ArrayList<>(before);
            if (after.stream()
                    .anyMatch(other ->
                            other.scope() == kind.scope() || !other.scope().id().equals(owner))) {
                throw new IllegalArgumentException("The channel '" + name + "' is there already.");
            }
            after.add(kind);
            return List.copyOf(after);
        });
    }

    /** True if nobody has a channel of that name any more. */
    boolean remove(Kind kind) {
        return kinds.computeIfPresent(kind.channel().name(), (name, before) -> {
                    List<Kind> after =
                            before.stream().filter(other -> other != kind).toList();
                    return after.isEmpty() ? null : after;
                })
                == null;
    }

    Optional<Kind> find(String name) {
        List<Kind> found = kinds.get(name);
        return found == null ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
