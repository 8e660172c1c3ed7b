package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The kinds of channel that exist now, by name. During an upgrade one name may be there twice; the later one counts. */
final class Kinds {

    /** What the type of a message looks like. */
    static final String WORD = "[a-z][a-z0-9._-]{0,59}";

    private static final int LONGEST_CHANNEL = 200;

    /** A kind of channel and whose it is. */
    record Kind(Scope scope, Channel channel) {

        /** True if the owner serves and lets the actor in; an owner that fails says no. */
        boolean admits(Actor actor, String key) {
            try {
                return ask(() -> channel.audience().includes(actor, key)).orElse(false);
            } catch (RuntimeException refused) {
                return false;
            }
        }

        /** Runs code of the owner; empty if it does not serve. */
        <T> Optional<T> ask(Supplier<T> code) {
            if (!scope.gate().enter()) {
                return Optional.empty();
            }
            try {
                return Optional.of(scope.call(code));
            } finally {
                scope.gate().exit();
            }
        }

        Optional<Message<?>> message(String type) {
            return channel.messages().stream()
                    .filter(message -> message.type().equals(type))
                    .findFirst();
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
        requireDistinct(kind.channel());
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

    private static void requireDistinct(Channel channel) {
        List<String> types = channel.messages().stream().map(Message::type).toList();
        if (types.stream().distinct().count() < types.size() || types.stream().anyMatch(type -> !type.matches(WORD))) {
            throw new IllegalArgumentException("The messages of the channel '" + channel.name()
                    + "' must have different types of small letters, digits, '.', '-' and '_': " + types);
        }
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

    /** The kind of a full name, such as {@code forums.topic:7}. */
    Optional<Kind> of(String channel) {
        int colon = channel.indexOf(':');
        return colon < 1 || channel.length() > LONGEST_CHANNEL ? Optional.empty() : find(channel.substring(0, colon));
    }

    /** What follows the colon of a full name. */
    static String key(String channel) {
        return channel.substring(channel.indexOf(':') + 1);
    }

    Optional<Kind> find(String name) {
        List<Kind> found = kinds.get(name);
        return found == null ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
