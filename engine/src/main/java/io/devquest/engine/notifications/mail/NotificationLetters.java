package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.mail.Mailer;
import io.devquest.engine.notifications.NotificationTexts;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the mail that tells somebody of all that is due. */
final class NotificationLetters {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_SUBJECT = 150;
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Mailer mailer;
    private final Unsubscriptions unsubscriptions;
    private final NotificationTexts texts;
    private final PeopleDirectory people;
    private final SiteAddress site;
    private final Messages messages;
    private final SettingsStore settings;
    private final Scope core;

    @Inject
    NotificationLetters(
            Mailer mailer,
            Unsubscriptions unsubscriptions,
            NotificationTexts texts,
            PeopleDirectory people,
            SiteAddress site,
            Messages messages,
            SettingsStore settings,
            Scope core) {
        this.mailer = mailer;
        this.unsubscriptions = unsubscriptions;
        this.texts = texts;
        this.people = people;
        this.site = site;
        this.messages = messages;
        this.settings = settings;
        this.core = core;
    }

    /** Queues one mail in the transaction of the calling thread. */
    void send(Candidate person, List<Ripe> notifications, ZoneId zone) {
        List<Ripe> shown = notifications.stream().limit(MOST_LINES).toList();
        List<NotificationLine> lines = lines(shown, zone);
        boolean single = notifications.size() == 1;
        String unsubscribe = URI.create(
                        site.url("/unsubscribe/" + unsubscriptions.make(person.account(), onlyType(notifications))))
                .toASCIIString();
        Map<String, Object> values = new HashMap<>();
        values.put("lines", lines);
        values.put("single", single);
        values.put("more", notifications.size() - shown.size());
        values.put("link", single ? lines.get(0).link() : site.url("/notifications"));
        values.put("settings", site.url("/settings/mail"));
        values.put("unsubscribe", unsubscribe);
        mailer.send(
                person.email(),
                "notifications",
                LANGUAGE,
                single ? shortened(lines.get(0).sentence()) : count(notifications.size()),
                values,
                Map.of(
                        "List-Unsubscribe",
                        "<" + unsubscribe + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"));
    }

    private List<NotificationLine> lines(List<Ripe> shown, ZoneId zone) {
        Map<Id, Person> actors = people.byIds(
                shown.stream().map(Ripe::actor).filter(Objects::nonNull).toList());
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("d MMM, HH:mm", LANGUAGE).withZone(zone);
        return shown.stream()
                .map(one -> new NotificationLine(
                        sentence(one, actors),
                        one.body().strip(),
                        time.format(one.changedAt()),
                        site.url("/notifications/" + one.id())))
                .toList();
    }

    private String sentence(Ripe one, Map<Id, Person> actors) {
        Person actor = one.actor() == null ? null : actors.get(one.actor());
        return texts.line(LANGUAGE, one.type(), actor, one.people(), one.title())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private String count(int many) {
        String name = settings.forScope(core).get(CoreSettings.SITE_NAME);
        return messages.text(Scope.CORE, LANGUAGE, "core.mail.notifications.subject", name, many);
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST_SUBJECT) {
            return sentence;
        }
        int end = LONGEST_SUBJECT - 1;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private static @Nullable String onlyType(List<Ripe> notifications) {
        List<String> types =
                notifications.stream().map(Ripe::type).distinct().limit(2).toList();
        return types.size() == 1 ? types.get(0) : null;
    }
}
