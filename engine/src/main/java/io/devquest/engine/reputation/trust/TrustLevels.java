package io.devquest.engine.reputation.trust;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.event.Events;
import io.devquest.api.settings.Settings;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Sessions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who is trusted how much. Levels follow from what people have read and done; an administrator may decide otherwise. */
@Singleton
public final class TrustLevels {

    static final int HIGHEST = 4;

    private static final int BATCH = 200;
    private static final int CHANGES = 20;
    private static final Id END = new Id(Long.MAX_VALUE);

    private final TrustMapper mapper;
    private final Reading reading;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Transactions database;
    private final Settings settings;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final LocalCache<LocalDate, Supply> supply = new LocalCache<>(1, Duration.ofHours(1));

    @Inject
    TrustLevels(
            OwnerMappers mappers,
            Reading reading,
            Accounts accounts,
            Sessions sessions,
            Transactions database,
            SettingsStore settings,
            EventLog log,
            Scope core,
            Ids ids,
            Clock clock) {
        this.mapper = mappers.mapper(TrustMapper.class);
        this.reading = reading;
        this.accounts = accounts;
        this.sessions = sessions;
        this.database = database;
        this.settings = settings.forScope(core);
        this.events = log.forScope(core);
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes down what was read lately and gives those people the level they have earned by it. */
    public void follow() {
        List<Id> readers = List.copyOf(reading.write());
        for (int from = 0; from < readers.size(); from += BATCH) {
            judge(readers.subList(from, Math.min(from + BATCH, readers.size())));
        }
    }

    /** Looks at all who may have done too little lately for the level they have. */
    public void review() {
        supply.clear();
        for (int level = 1; level <= Ladder.HIGHEST_EARNED; level++) {
            List<Id> some = mapper.selectAtLevel(level, new Id(0), BATCH);
            while (!some.isEmpty()) {
                judge(some);
                some = mapper.selectAtLevel(level, some.get(some.size() - 1), BATCH);
            }
        }
    }

    private void judge(Collection<Id> people) {
        Ladder ladder = ladder();
        for (TrustRow person : measured(people)) {
            int level = ladder.levelOf(person, clock.instant());
            if (level != person.level()) {
                change(person, level, level > person.level() ? "earned" : "lost", null);
            }
        }
    }

    private void change(TrustRow person, int level, String why, @Nullable Id decider) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.inTransaction(() -> {
            if (mapper.updateLevel(person.account(), person.level(), level, now) == 1) {
                mapper.insertChange(ids.next(), person.account(), person.level(), level, why, decider, now);
                sessions.rename(person.account());
                events.publish(new TrustChanged(person.account(), person.level(), level, why));
            }
        });
    }

    /** Where somebody stands and what is missing for the next level. */
    public TrustDocument standing(Id person) {
        TrustRow row = row(person);
        Ladder ladder = ladder();
        int next = row.level() + 1;
        List<TrustDocument.Need> needs = new ArrayList<>();
        if (!row.fixed() && next <= Ladder.HIGHEST_EARNED) {
            Measured has = Ladder.counted(row, next);
            ladder.asked(next).amounts().entrySet().stream()
                    .filter(need -> need.getValue() > 0)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(need -> needs.add(
                            new TrustDocument.Need(need.getKey().word(), has.of(need.getKey()), need.getValue())));
        }
        long window = next == Ladder.HIGHEST_EARNED ? settings.get(TrustSettings.WINDOW_DAYS) : 0;
        return new TrustDocument(
                row.level(),
                row.fixed(),
                row.since(),
                needs,
                window,
                mapper.selectChanges(person, END, CHANGES).stream()
                        .map(TrustDocument.Change::of)
                        .toList());
    }

    /**
     * Decides somebody's level by hand, or lets it follow from what they do again.
     *
     * @param level 0 to 4; null to let it follow
     */
    TrustDocument decide(Actor by, Id person, @Nullable Integer level) {
        accounts.requireCovered(by, person);
        if (level != null && (level < 0 || level > HIGHEST)) {
            throw InvalidInput.of("level", "range", "A trust level is 0 to 4.");
        }
        database.inTransaction(() -> {
            TrustRow row = row(person);
            mapper.updateFixed(person, level != null);
            int now = level != null ? level : Math.min(row.level(), Ladder.HIGHEST_EARNED);
            if (now != row.level()) {
                change(row, now, "hand", by.requireId());
            }
        });
        return standing(person);
    }

    private TrustRow row(Id person) {
        return measured(List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> CommunityException.notFound("There is no such account."));
    }

    private List<TrustRow> measured(Collection<Id> people) {
        LocalDate first = firstDay();
        return mapper.selectByAccounts(
                people, first, first.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Ladder ladder() {
        LocalDate first = firstDay();
        Supply read = supply.get(
                first,
                day -> mapper.selectSupply(day, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new Ladder(
                IntStream.rangeClosed(1, Ladder.HIGHEST_EARNED)
                        .mapToObj(level -> TrustSettings.asked(level, settings, read))
                        .toList(),
                Duration.ofDays(settings.get(TrustSettings.KEPT_DAYS)),
                settings.get(TrustSettings.KEPT_PERCENT).intValue());
    }

    private LocalDate firstDay() {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(settings.get(TrustSettings.WINDOW_DAYS) - 1);
    }
}
