package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words what somebody is notified of. */
final class Sentences {

    private final Messages messages;

    @Inject
    Sentences(Messages messages) {
        this.messages = messages;
    }

    /** Who did what where, on one line. */
    String of(Ripe notification, Map<Id, Person> people, Locale locale) {
        String name = Optional.ofNullable(notification.actor())
                .flatMap(actor -> Optional.ofNullable(people.get(actor)))
                .map(Person::displayName)
                .orElseGet(() -> messages.text(Scope.CORE, locale, "core.mail.notifications.somebody"));
        int others = Math.max(0, notification.people() - 1);
        String key = "notification." + notification.type() + (others == 0 ? ".one" : ".many");
        String sentence = messages.find(notification.owner(), key)
                .map(known -> messages.text(notification.owner(), locale, key, name, notification.title(), others))
                .orElse(notification.title());
        return oneLine(sentence);
    }

    /** The name of a type, as its owner calls it. */
    String type(String type, Locale locale) {
        String owner = type.substring(0, Math.max(0, type.indexOf('.')));
        String key = "notification." + type;
        return messages.find(owner, key).isPresent() ? oneLine(messages.text(owner, locale, key)) : type;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
