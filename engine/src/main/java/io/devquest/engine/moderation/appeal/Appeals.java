package io.devquest.engine.moderation.appeal;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.moderation.ModerationErrors;
import io.devquest.engine.moderation.ModerationSettings;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.moderation.cases.Decisions;
import io.devquest.engine.moderation.sanction.Sanction;
import io.devquest.engine.moderation.sanction.Sanctions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Second looks: once for each decision, asked for by the person it is about, given by somebody else than the first. */
@Singleton
final class Appeals {

    private static final List<String> STATES = List.of("open", "upheld", "overturned");

    private final Transactions database;
    private final AppealMapper mapper;
    private final Decisions decisions;
    private final Sanctions sanctions;
    private final PeopleDirectory people;
    private final Accounts accounts;
    private final AuditLog audit;
    private final EventLog events;
    private final Settings settings;
    private final Scope core;
    private final Clock clock;
    private final Ids ids;

    @Inject
    Appeals(
            Transactions database,
            OwnerMappers mappers,
            Decisions decisions,
            Sanctions sanctions,
            PeopleDirectory people,
            Accounts accounts,
            AuditLog audit,
            EventLog events,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.mapper = mappers.mapper(AppealMapper.class);
        this.decisions = decisions;
        this.sanctions = sanctions;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.settings = settings.forScope(core);
        this.core = core;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asks for a second look at something that was decided about the actor. */
    Appeal file(Actor actor, Id id, String text) {
        Target target = target(id)
                .filter(found -> actor.requireId().equals(found.account()))
                .orElseThrow(() -> CommunityException.notFound("There is no such decision about you."));
        Instant now = now();
        if (last(target.decidedAt()).isBefore(now)) {
            throw new CommunityException(ModerationErrors.APPEAL_LATE, "The time to appeal this decision is over.");
        }
        AppealRow row = new AppealRow(
                ids.next(),
                id,
                target.kind(),
                actor.requireId(),
                text.strip(),
                "open",
                target.decidedBy(),
                null,
                null,
                null,
                now);
        return database.inTransaction(() -> {
            if (mapper.insert(row) == 0) {
                throw new CommunityException(
                        ModerationErrors.ALREADY_APPEALED, "You have appealed this decision already.");
            }
            audit.add(actor, "appeal.filed", target.kind(), id, caseOf(target), row.text(), Map.of());
            return Appeal.of(row, actor.name());
        });
    }

    /** The suspension that the secret of a mail is about. */
    Sanction suspension(String token) {
        return sanctions
                .findByToken(token)
                .orElseThrow(() -> CommunityException.notFound("This link is not one we sent. Open that of the mail."));
    }

    /** Asks for a second look on behalf of somebody who cannot sign in, but has the mail that told them. */
    Appeal file(String token, String text) {
        Sanction suspension = suspension(token);
        return file(accounts.actor(suspension.account()), suspension.id(), text);
    }

    /** Until when a decision of that time can be appealed. */
    Instant last(Instant decidedAt) {
        return decidedAt.plus(Duration.ofDays(settings.get(ModerationSettings.APPEAL_DAYS)));
    }

    /** Those that wait, the oldest first, or those that were decided. */
    Slice<Appeal> list(String state, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        Slice<AppealRow> rows =
                Slice.of(mapper.selectByState(state, after, paging.fetch()), paging, row -> Cursor.of(row.id()));
        Map<Id, Person> names =
                people.byIds(rows.items().stream().map(AppealRow::account).collect(Collectors.toSet()));
        return rows.map(row -> Appeal.of(
                row,
                Optional.ofNullable(names.get(row.account())).map(Person::name).orElse("")));
    }

    /** The appeals about these decisions, by decision. */
    Map<Id, Appeal> about(Collection<Id> targets) {
        return targets.isEmpty()
                ? Map.of()
                : mapper.selectByTargets(targets).stream()
                        .map(row -> Appeal.of(row, ""))
                        .collect(Collectors.toMap(Appeal::target, Function.identity()));
    }

    /** Decides an appeal about what somebody else has decided. */
    Appeal decide(Actor actor, Id id, boolean overturn, String reason) {
        return database.inTransaction(() -> {
            AppealRow row = mapper.selectByIdForUpdate(id)
                    .orElseThrow(() -> CommunityException.notFound("There is no such appeal."));
            requireAnother(actor, row);
            if (!row.state().equals("open")) {
                throw new CommunityException(
                        ModerationErrors.APPEAL_DECIDED, "Somebody else has decided this appeal in the meantime.");
            }
            String state = overturn ? "overturned" : "upheld";
            Target target = target(row.target()).orElseThrow();
            if (overturn) {
                takeBack(actor, target, reason);
            }
            mapper.updateDecided(id, state, actor.id().orElse(null), now(), reason.strip());
            audit.add(
                    actor,
                    "appeal." + state,
                    row.kind(),
                    row.target(),
                    caseOf(target),
                    reason.strip(),
                    Map.of("appeal", id.toString()));
            events.forScope(core).publish(new AppealDecided(id, row.account(), overturn, reason.strip()));
            return Appeal.of(mapper.selectByIdForUpdate(id).orElseThrow(), "");
        });
    }

    private static void requireAnother(Actor actor, AppealRow row) {
        Optional<Id> me = actor.id();
        if (me.filter(id -> id.equals(row.firstBy())).isPresent()) {
            throw new CommunityException(
                    ModerationErrors.SAME_MODERATOR, "You made this decision, so another moderator looks at it again.");
        }
        if (me.filter(row.account()::equals).isPresent()) {
            throw new CommunityException(ModerationErrors.OWN_THING, "This is your own appeal.");
        }
    }

    private void takeBack(Actor actor, Target target, String reason) {
        if (target.kind().equals("case")) {
            decisions.overturn(actor, target.id(), reason);
        } else {
            sanctions.lift(actor, target.id(), reason);
        }
    }

    private Optional<Target> target(Id id) {
        return decisions
                .find(id)
                .map(found -> new Target(id, "case", found.author(), found.decidedBy(), found.decidedAt()))
                .or(() -> sanctions
                        .find(id)
                        .map(found ->
                                new Target(id, "sanction", found.account(), found.imposedBy(), found.imposedAt())));
    }

    private static @Nullable Id caseOf(Target target) {
        return target.kind().equals("case") ? target.id() : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The state that is asked for; those that wait unless another is. */
    static String state(Optional<String> asked) {
        return asked.filter(STATES::contains).orElse("open");
    }
}
