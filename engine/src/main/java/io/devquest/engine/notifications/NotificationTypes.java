package io.devquest.engine.notifications;

import io.devquest.api.notification.NotificationType;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of notification of what runs now. Those of a plugin that is off are shown, counted and mailed nowhere. */
@Singleton
public final class NotificationTypes {

    private static final int LONGEST = 100;

    /** A type and who declared it. */
    public record Declared(String owner, NotificationType type) {}

    private final Map<String, Declared> declared = new ConcurrentHashMap<>();

    @Inject
    public NotificationTypes() {}

    void declare(Scope scope, NotificationType... types) {
        for (NotificationType type : types) {
            String name = type.name();
            if (!name.startsWith(scope.id() + ".") || name.length() > LONGEST) {
                throw new IllegalArgumentException("The notification type '" + name + "' must start with '" + scope.id()
                        + ".' and have at most " + LONGEST + " characters.");
            }
            if (declared.putIfAbsent(name, new Declared(scope.id(), type)) != null) {
                throw new IllegalArgumentException("The notification type " + name + " is declared twice");
            }
            scope.onClose("notification type " + name, () -> declared.remove(name));
        }
    }

    /** The type of that name, if its owner runs. */
    public Optional<Declared> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** The names of all. */
    public Set<String> running() {
        return Set.copyOf(declared.keySet());
    }

    /** All, those of one owner together, the engine's first. */
    List<Declared> all() {
        return declared.values().stream()
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
    }

    private static String order(Declared one) {
        return (one.owner().equals(Scope.CORE) ? "" : one.owner()) + " "
                + one.type().name();
    }
}
