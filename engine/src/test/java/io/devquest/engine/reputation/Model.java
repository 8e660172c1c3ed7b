package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the ledger should come to, worked out over plain objects. */
final class Model {

    record Key(Id account, String rule, String subject, boolean acted) {}

    /** One part of a grant as it is now. */
    static final class Part {
        final Key key;
        int points;
        boolean capped;
        Optional<Id> other = Optional.empty();
        Optional<Id> content = Optional.empty();
        Set<String> skills = Set.of();
        LocalDate day = LocalDate.EPOCH;
        int counted;
        boolean standing;
        boolean suspended;
        long order;

        Part(Key key) {
            this.key = key;
        }
    }

    private final long daily;
    private final long pair;
    private final Map<Key, Part> parts = new HashMap<>();
    private final Set<Id> held = new HashSet<>();
    private final Set<Id> disabled = new HashSet<>();
    private long order;

    Model(long daily, long pair) {
        this.daily = daily;
        this.pair = pair;
    }

    void grant(Grant grant, LocalDate day) {
        ReputationRule rule = grant.rule();
        Id giver = grant.giver().orElse(null);
        Part own = part(new Key(grant.person(), rule.id(), grant.subject(), false));
        if (grant.person().equals(giver)
                || grant.content().filter(held::contains).isPresent()
                || own.standing) {
            return;
        }
        begin(own, rule.points(), grant, grant.giver(), day);
        own.skills = grant.skills();
        count(own);
        if (giver != null && rule.giverPoints() != 0) {
            Part act = part(new Key(giver, rule.id(), grant.subject(), true));
            begin(act, rule.giverPoints(), grant, Optional.of(grant.person()), day);
            count(act);
        }
    }

    private static void begin(Part part, int points, Grant grant, Optional<Id> other, LocalDate day) {
        part.points = points;
        part.capped = points > 0 && grant.rule().capped();
        part.other = other;
        part.content = grant.content();
        part.day = day;
    }

    private Part part(Key key) {
        return parts.computeIfAbsent(key, Part::new);
    }

    private void count(Part part) {
        long left = Math.abs(part.points);
        if (part.capped) {
            left = Math.min(left, daily - gained(part.key.account(), part.day));
        }
        if (part.other.isPresent()) {
            left = Math.min(left, pair - exchanged(part.key.account(), part.other.get(), part.day, part.points > 0));
        }
        part.counted = (int) Math.max(0, left) * Integer.signum(part.points);
        part.standing = true;
        part.suspended = false;
        part.order = ++order;
    }

    /** What counts of capped gains on a day. */
    long gained(Id account, LocalDate day) {
        return standing(part -> part.key.account().equals(account) && part.day.equals(day) && part.capped).stream()
                .mapToLong(part -> part.counted)
                .sum();
    }

    /** What counts between two on a day, of gains or of losses. */
    long exchanged(Id account, Id other, LocalDate day, boolean gains) {
        return standing(part -> part.key.account().equals(account)
                        && part.day.equals(day)
                        && part.other.filter(other::equals).isPresent()
                        && part.points > 0 == gains)
                .stream()
                .mapToLong(part -> Math.abs(part.counted))
                .sum();
    }

    void revoke(String rule, Id person, Optional<Id> giver, String subject) {
        List<Key> keys = new ArrayList<>(List.of(new Key(person, rule, subject, false)));
        giver.ifPresent(id -> keys.add(new Key(id, rule, subject, true)));
        for (Key key : keys) {
            Part part = part(key);
            part.standing = false;
            part.suspended = false;
        }
    }

    void withdraw(Id content) {
        held.add(content);
        suspend(part -> part.content.filter(content::equals).isPresent());
    }

    void reinstate(Id content) {
        if (held.remove(content)) {
            resume(part -> part.content.filter(content::equals).isPresent());
        }
    }

    void disable(Id account) {
        disabled.add(account);
        suspend(part -> part.other.filter(account::equals).isPresent());
    }

    void enable(Id account) {
        disabled.remove(account);
        resume(part -> part.other.filter(account::equals).isPresent());
    }

    boolean mayAct(Id account) {
        return !disabled.contains(account);
    }

    private void suspend(Predicate<Part> concerned) {
        for (Part part : standing(concerned)) {
            part.standing = false;
            part.suspended = true;
            part.order = ++order;
        }
    }

    private void resume(Predicate<Part> concerned) {
        sorted(concerned.and(part -> part.suspended
                        && part.content.filter(held::contains).isEmpty()
                        && part.other.filter(disabled::contains).isEmpty()))
                .forEach(this::count);
    }

    private List<Part> standing(Predicate<Part> wanted) {
        return sorted(wanted.and(part -> part.standing));
    }

    private List<Part> sorted(Predicate<Part> wanted) {
        return parts.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Part part) -> part.key.account()).thenComparing(part -> part.order))
                .toList();
    }

    long reputation(Id account) {
        long sum = standing(part -> part.key.account().equals(account)).stream()
                .mapToLong(part -> part.counted)
                .sum();
        return Math.max(1, 1 + sum);
    }

    long skill(Id account, String skill) {
        return standing(part -> part.key.account().equals(account) && part.skills.contains(skill)).stream()
                .mapToLong(part -> part.counted)
                .sum();
    }
}
