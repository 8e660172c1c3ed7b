package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.notification.NotificationType.Reach;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds who is told, and writes it into their centres: as many statements for 500 people as for one. All of an owner's
 * causes come one after the other, so that no two of them begin the same group.
 */
@Singleton
final class Delivery {

    static final int BATCH = 500;

    private final DeliveryMapper mapper;
    private final Permissions permissions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Delivery(OwnerMappers mappers, Permissions permissions, Ids ids, Clock clock) {
        this.mapper = mappers.mapper(DeliveryMapper.class);
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    List<Delivered> deliver(String owner, NotificationType type, Notification told) {
        Cause cause = Cause.of(whose(owner, told), told, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Delivered> delivered = new ArrayList<>();
        Consumer<List<Recipient>> batches = batch -> delivered.addAll(write(cause, type.reach(), told, batch));
        if (type.reach() == Reach.DIRECT) {
            toThePeopleItNames(cause, told, batches);
        } else {
            toWatchers(cause, batches);
        }
        return delivered;
    }

    /** What the engine tells of a plugin's thing is away with that plugin. */
    private String whose(String owner, Notification told) {
        return owner.equals(Scope.CORE)
                ? told.object().flatMap(mapper::selectOwner).orElse(owner)
                : owner;
    }

    private void toThePeopleItNames(Cause cause, Notification told, Consumer<List<Recipient>> batches) {
        Set<String> readers = permissions.rolesWith(CorePermissions.READ_EVERYTHING);
        Set<Id> named = new HashSet<>(told.to());
        named.removeAll(told.besides());
        List<Id> people = named.stream().sorted().toList();
        for (int from = 0; from < people.size(); from += BATCH) {
            List<Id> some = people.subList(from, Math.min(from + BATCH, people.size()));
            batches.accept(mapper.selectByIds(cause, some, readers));
        }
    }

    private void toWatchers(Cause cause, Consumer<List<Recipient>> batches) {
        if (cause.object() == null) {
            throw new IllegalArgumentException(
                    "A notification " + cause.type() + " is for those who watch its object, " + "and has none");
        }
        Set<String> readers = permissions.rolesWith(CorePermissions.READ_EVERYTHING);
        List<Recipient> batch = mapper.selectWatching(cause, new Id(0), BATCH, readers);
        while (!batch.isEmpty()) {
            batches.accept(batch);
            Id last = batch.get(batch.size() - 1).account();
            batch = batch.size() < BATCH ? List.of() : mapper.selectWatching(cause, last, BATCH, readers);
        }
    }

    private List<Delivered> write(Cause cause, Reach reach, Notification told, List<Recipient> recipients) {
        Map<Id, Reception> receptions = new HashMap<>();
        for (Recipient recipient : recipients) {
            Reception reception = recipient.reception(reach);
            if (reception != Reception.NOTHING && !told.besides().contains(recipient.account())) {
                receptions.put(recipient.account(), reception);
            }
        }
        if (receptions.isEmpty()) {
            return List.of();
        }
        Long[] accounts = receptions.keySet().stream().map(Id::value).toArray(Long[]::new);
        List<Unread> unread = mapper.selectUnreadForUpdate(cause, accounts);
        List<Delivered> delivered = new ArrayList<>(update(cause, unread, receptions));
        unread.forEach(group -> receptions.remove(group.account()));
        delivered.addAll(begin(cause, receptions));
        return delivered;
    }

    private List<Delivered> update(Cause cause, List<Unread> unread, Map<Id, Reception> receptions) {
        Map<Reception, List<Id>> groups = new EnumMap<>(Reception.class);
        List<Delivered> delivered = new ArrayList<>();
        int more = cause.actor() == null ? 0 : 1;
        for (Unread group : unread) {
            Reception reception = receptions.getOrDefault(group.account(), Reception.LOUD);
            groups.computeIfAbsent(reception, none -> new ArrayList<>()).add(group.id());
            delivered.add(new Delivered(
                    cause,
                    group.account(),
                    group.id(),
                    group.people() + (group.known() ? 0 : more),
                    group.quiet() && reception.quiet()));
        }
        groups.forEach((reception, rows) -> mapper.updateGroups(cause, reception.quiet(), reception.mail(), rows));
        addActor(
                cause,
                unread.stream().filter(group -> !group.known()).map(Unread::id).toList());
        return delivered;
    }

    private List<Delivered> begin(Cause cause, Map<Id, Reception> receptions) {
        if (receptions.isEmpty()) {
            return List.of();
        }
        int people = cause.actor() == null ? 0 : 1;
        List<NewGroup> groups = receptions.entrySet().stream()
                .map(one -> new NewGroup(
                        ids.next(),
                        one.getKey(),
                        one.getValue().quiet(),
                        one.getValue().mail()))
                .toList();
        mapper.insertGroups(cause, people, groups);
        addActor(cause, groups.stream().map(NewGroup::id).toList());
        return groups.stream()
                .map(group -> new Delivered(cause, group.account(), group.id(), people, group.quiet()))
                .toList();
    }

    private void addActor(Cause cause, List<Id> groups) {
        Id actor = cause.actor();
        if (actor != null && !groups.isEmpty()) {
            mapper.insertActors(actor, groups);
        }
    }
}
