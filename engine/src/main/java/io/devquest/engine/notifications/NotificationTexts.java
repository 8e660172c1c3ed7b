package io.devquest.engine.notifications;

import io.devquest.api.people.Person;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What notifications say. */
@Singleton
public final class NotificationTexts {

    private final Messages messages;

    @Inject
    public NotificationTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * One line.
     *
     * @param actor the latest who acted; null if nobody did or they are gone
     * @param people how many acted
     */
    public String line(Locale locale, String type, @Nullable Person actor, int people, String title) {
        String name =
                actor == null ? messages.text(Scope.CORE, locale, "core.notifications.somebody") : actor.displayName();
        String key = "notification." + type + (people > 1 ? ".many" : ".one");
        return messages.text(owner(type), locale, key, name, title, people - 1);
    }

    /** What a type is called; its name while its owner does not run. */
    public String label(Locale locale, String type) {
        String key = "notification." + type;
        return messages.find(owner(type), key).isPresent() ? messages.text(owner(type), locale, key) : type;
    }

    /** The names of an owner's types start with its id. */
    private static String owner(String type) {
        return type.substring(0, Math.max(0, type.indexOf('.')));
    }
}
