package io.devquest.engine.notifications;

import io.devquest.api.notification.NotificationType;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
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

    private final Messages messages;

    @Inject
    public NotificationTypes(Messages messages) {
        this.messages = messages;
    }

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

    /** All of what runs. A type of the engine may tell of a thing of a plugin, which must run as well. */
    Running running() {
        Set<String> owners = new HashSet<>(messages.owners());
        declared.values().forEach(known -> owners.add(known.owner()));
        return new Running(Set.copyOf(declared.keySet()), owners);
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
