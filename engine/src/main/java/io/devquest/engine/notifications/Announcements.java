package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells people live what changed in their centre, each in a channel of their own, in the transaction that changes it.
 * For many people at once it takes a few statements for each 500 of them.
 */
@Singleton
final class Announcements {

    static final String CHANNEL = "core.person";

    private final NotificationMapper mapper;
    private final NotificationTypes types;
    private final NotificationTexts texts;
    private final Permissions permissions;
    private final PeopleDirectory people;
    private final EventLog log;
    private final Scope core;

    @Inject
    Announcements(
            OwnerMappers mappers,
            NotificationTypes types,
            NotificationTexts texts,
            Permissions permissions,
            PeopleDirectory people,
            EventLog log,
            Scope core) {
        this.mapper = mappers.mapper(NotificationMapper.class);
        this.types = types;
        this.texts = texts;
        this.permissions = permissions;
        this.people = people;
        this.log = log;
        this.core = core;
    }

    static String channel(Id account) {
        return CHANNEL + ":" + account;
    }

    /** Somebody has something new. Everybody's first, then everybody's second: channels are locked in one order. */
    void added(List<Delivered> delivered) {
        Map<Id, Person> actors = people.byIds(delivered.stream()
                .map(one -> one.cause().actor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Delivered> left = delivered.stream()
                .sorted(Comparator.comparing(Delivered::account))
                .toList();
        while (!left.isEmpty()) {
            Map<Id, Delivered> round = new LinkedHashMap<>();
            List<Delivered> later = new ArrayList<>();
            for (Delivered one : left) {
                if (round.putIfAbsent(one.account(), one) != null) {
                    later.add(one);
                }
            }
            List<Delivered> now = List.copyOf(round.values());
            for (int from = 0; from < now.size(); from += Delivery.BATCH) {
                publish(now.subList(from, Math.min(from + Delivery.BATCH, now.size())), actors);
            }
            left = later;
        }
    }

    private void publish(List<Delivered> batch, Map<Id, Person> actors) {
        Map<Id, Long> unread = unread(batch.stream().map(Delivered::account).toList());
        TreeMap<String, NotificationAdded> facts = new TreeMap<>();
        batch.forEach(one ->
                facts.put(channel(one.account()), fact(one, actors, unread.getOrDefault(one.account(), 0L))));
        log.publishAll(core, facts);
    }

    private NotificationAdded fact(Delivered one, Map<Id, Person> actors, long unread) {
        Cause cause = one.cause();
        Person actor = cause.actor() == null ? null : actors.get(cause.actor());
        return new NotificationAdded(
                unread,
                one.id(),
                cause.type(),
                texts.line(Locale.ENGLISH, cause.type(), actor, one.people(), cause.title()),
                "/notifications/" + one.id(),
                types.find(cause.type()).orElseThrow().type().icon().symbol(),
                cause.object(),
                one.quiet());
    }

    /** Somebody has read these, or all if there are none. */
    void read(Id account, Collection<Id> ids) {
        long unread = unread(List.of(account)).getOrDefault(account, 0L);
        log.forScope(core).publish(new NotificationsRead(unread, List.copyOf(ids)), channel(account));
    }

    private Map<Id, Long> unread(List<Id> accounts) {
        return mapper
                .selectUnreadCounts(accounts, types.running(), permissions.rolesWith(CorePermissions.READ_EVERYTHING))
                .stream()
                .collect(Collectors.toMap(UnreadCount::account, UnreadCount::unread));
    }
}
